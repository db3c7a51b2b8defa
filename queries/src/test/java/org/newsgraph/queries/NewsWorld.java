package org.newsgraph.queries;

import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** A small world of news: article graphs and their knowledge, written by hand. */
public final class NewsWorld {
  private NewsWorld() {}

  /** Returns a fresh dataset with this world in it. */
  public static DatasetGraph dataset() {
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    dataset.executeWrite(
        () -> RDFParser.source("org/newsgraph/queries/news-world.trig").parse(dataset));
    return dataset;
  }
}
