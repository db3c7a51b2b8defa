package org.newsgraph.queries.view.piece;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** IRIs that come in with a request. */
public final class Iri {
  private Iri() {}

  /** Returns the parameter {@code iri}. */
  public static List<Node> of(Map<String, String> parameters) {
    return Optional.ofNullable(parameters.get("iri"))
        .filter(iri -> iri.matches("[a-zA-Z][\\w+.-]*:[^\\s<>\"{}|\\\\^`]+"))
        .map(iri -> List.of(NodeFactory.createURI(iri)))
        .orElseThrow(() -> new View.NotFound("Give the IRI of what you look for: ?iri=…"));
  }

  public static boolean isWeb(Node node) {
    return node.isURI() && node.getURI().matches("(?i)https?://.*");
  }

  public static boolean isWeb(String address) {
    return address.matches("(?i)https?://.*");
  }
}
