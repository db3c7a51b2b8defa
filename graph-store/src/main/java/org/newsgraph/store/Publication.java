package org.newsgraph.store;

import java.util.Optional;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.http.GSP;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.store.vocabulary.Unfolded;

/**
 * Puts both layers of a store, unfolded, where a SPARQL 1.1 Graph Store Protocol endpoint keeps its
 * graphs.
 */
final class Publication {
  private final String endpoint;
  private final Optional<Node> knowledgeGraph;

  Publication(String endpoint, Optional<String> knowledgeGraph) {
    this.endpoint = endpoint;
    this.knowledgeGraph = knowledgeGraph.map(NodeFactory::createURI);
  }

  /** Replaces each graph at the endpoint; graphs of other articles there stay. */
  void publish(DatasetGraph dataset) {
    StoredArticles stored = new StoredArticles(dataset);
    for (String iri : stored.iris()) {
      Graph unfolded = GraphFactory.createDefaultGraph();
      stored.graph(iri).ifPresent(g -> Unfolded.triples(iri, g).forEach(unfolded::add));
      put(Optional.of(NodeFactory.createURI(iri)), unfolded);
    }
    put(knowledgeGraph, dataset.getDefaultGraph());
  }

  private static String reason(HttpException e) {
    return e.getStatusCode() > 0 ? e.getMessage() : "it cannot be reached (" + e.getCause() + ")";
  }

  private void put(Optional<Node> name, Graph graph) {
    GSP target = GSP.service(endpoint);
    name.ifPresentOrElse(target::graphName, target::defaultGraph);
    try {
      target.PUT(graph);
    } catch (HttpException e) {
      throw new IllegalArgumentException(
          "The endpoint "
              + endpoint
              + " does not take graphs: "
              + reason(e)
              + ". It has to speak the SPARQL 1.1 Graph Store Protocol and allow writing.",
          e);
    }
  }
}
