package org.newsgraph.store.quad;

import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.store.article.ArticleGraph;

/**
 * Puts together the named graphs of a file whose quads stand graph by graph, so that only one of
 * them is in memory at a time; the default graph is passed over.
 */
public final class GraphByGraph extends StreamRDFBase {
  private final Consumer<ArticleGraph> graphs;
  private Node name = Quad.defaultGraphNodeGenerated;
  private Graph triples = GraphFactory.createDefaultGraph();

  public GraphByGraph(Consumer<ArticleGraph> graphs) {
    this.graphs = graphs;
  }

  @Override
  public void quad(Quad quad) {
    if (quad.isDefaultGraph()) {
      return;
    }
    if (!quad.getGraph().equals(name)) {
      finish();
      name = quad.getGraph();
    }
    triples.add(quad.asTriple());
  }

  @Override
  public void finish() {
    if (!triples.isEmpty()) {
      graphs.accept(new ArticleGraph(name.getURI(), triples));
      triples = GraphFactory.createDefaultGraph();
    }
  }
}
