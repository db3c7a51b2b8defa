package org.newsgraph.queries.index;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * A thing of which rows of an answer tell; of a relation both ends.
 *
 * @param object the other end, where the thing is a relation
 * @param relation what the one is to the other, where the thing is a relation
 */
public record Chosen(String iri, Optional<String> object, Optional<String> relation) {
  /** Returns the nodes that the question binds. */
  public List<Node> nodes() {
    return Stream.concat(Stream.of(iri), object.stream()).map(NodeFactory::createURI).toList();
  }
}
