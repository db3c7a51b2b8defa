package org.newsgraph.queries.index.choice;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * A thing of which rows of an answer tell; of a relation both ends.
 *
 * @param ends IRIs: of a relation {@code relation} and {@code object}, of a claim also {@code
 *     subject}, of a plan without an outcome itself as {@code open}; else none
 */
public record Chosen(String iri, Map<String, String> ends) {
  /** Copies the ends. */
  public Chosen {
    ends = Collections.unmodifiableMap(new TreeMap<>(ends));
  }

  /** Returns the nodes that the question binds. */
  public List<Node> nodes() {
    return Stream.of(iri, ends.get("object"), ends.get("open"))
        .filter(Objects::nonNull)
        .map(NodeFactory::createURI)
        .toList();
  }

  /** Returns the node at one end. */
  public Node end(String name) {
    return NodeFactory.createURI(ends.get(name));
  }
}
