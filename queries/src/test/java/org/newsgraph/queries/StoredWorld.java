package org.newsgraph.queries;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.article.ArticleGraph;

/**
 * The articles of the small world of news in a real store, which works out by itself what they say
 * together.
 */
public final class StoredWorld {
  private StoredWorld() {}

  /** Opens a store in an empty folder and loads the article graphs. */
  public static NewsStore open(Path folder) {
    NewsStore store = NewsStore.openOrCreate(folder);
    store.load(articles());
    return store;
  }

  /** Returns the article graphs, in the order of their IRIs. */
  public static List<ArticleGraph> articles() {
    return articles(NewsWorld.dataset()).stream()
        .sorted(Comparator.comparing(ArticleGraph::iri))
        .toList();
  }

  private static List<ArticleGraph> articles(DatasetGraph world) {
    return world.calculateRead(
        () -> Iter.toList(Iter.map(world.listGraphNodes(), name -> article(world, name))));
  }

  private static ArticleGraph article(DatasetGraph world, Node name) {
    Graph triples = GraphFactory.createDefaultGraph();
    world.getGraph(name).find().forEachRemaining(triples::add);
    return new ArticleGraph(name.getURI(), triples);
  }
}
