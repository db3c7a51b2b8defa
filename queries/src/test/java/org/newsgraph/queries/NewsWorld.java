package org.newsgraph.queries;

import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/** A small world of news: article graphs and their knowledge, written by hand. */
public final class NewsWorld {
  private static final Node KNOWLEDGE =
      NodeFactory.createURI("https://w3id.org/newsgraph/knowledge");

  private NewsWorld() {}

  /** Returns a fresh dataset with this world in it. */
  public static DatasetGraph dataset() {
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    dataset.executeWrite(
        () -> RDFParser.source("org/newsgraph/queries/news-world.trig").parse(dataset));
    return dataset;
  }

  /** Returns the same world as a store keeps it whose default graph is the union of all graphs. */
  public static DatasetGraph union() {
    DatasetGraph union = DatasetGraphFactory.createTxnMem();
    List<Quad> quads = quads(dataset());
    union.executeWrite(() -> quads.forEach(quad -> add(union, quad)));
    return union;
  }

  private static List<Quad> quads(DatasetGraph dataset) {
    return dataset.calculateRead(() -> Iter.toList(dataset.find()));
  }

  private static void add(DatasetGraph union, Quad quad) {
    union.add(new Quad(Quad.defaultGraphIRI, quad.asTriple()));
    union.add(new Quad(quad.isDefaultGraph() ? KNOWLEDGE : quad.getGraph(), quad.asTriple()));
  }
}
