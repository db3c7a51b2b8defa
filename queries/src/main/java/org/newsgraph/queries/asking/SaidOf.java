package org.newsgraph.queries.asking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.queries.graph.Graph;
import org.newsgraph.queries.index.NewsIndex;
import org.newsgraph.queries.index.choice.Choice;
import org.newsgraph.queries.index.choice.Chosen;
import org.newsgraph.queries.index.choice.Condition.OneOf;

/**
 * The first claims that say that one is something to another, as the index knows them: in the store
 * they can be found by one end alone, and much is said of some.
 */
record SaidOf(Graph graph, NewsIndex index) {
  static final String RELATION = "relation";

  /** What is bound behind the ends of a relation: itself, the claim, and of whom it says so. */
  static final List<String> VARIABLES = List.of(RELATION, "said", "subject", "object");

  /** Returns both ends with a claim, for each of these relations at most so many. */
  List<List<Node>> each(List<Chosen> relations, int most) {
    Map<String, List<String>> names = names(relations);
    List<List<Node>> said = new ArrayList<>();
    for (Chosen relation : relations) {
      for (Chosen claim : index.first(claims(relation, names), most)) {
        Node iri = NodeFactory.createURI(claim.iri());
        said.add(
            Stream.concat(
                    relation.nodes().stream(),
                    Stream.of(
                        relation.end(RELATION), iri, claim.end("subject"), claim.end("object")))
                .toList());
      }
    }
    return said;
  }

  private static Choice claims(Chosen relation, Map<String, List<String>> names) {
    return NewsIndex.choice(
        "claim",
        "iri",
        new OneOf("subject", names.get(relation.iri())),
        new OneOf("object", names.get(relation.ends().get("object"))),
        new OneOf(RELATION, List.of(relation.ends().get(RELATION))));
  }

  /** Each entity with those that were joined to it. */
  private Map<String, List<String>> names(List<Chosen> relations) {
    Map<String, List<String>> names = new HashMap<>();
    relations.stream()
        .flatMap(relation -> relation.nodes().stream())
        .map(Node::getURI)
        .forEach(iri -> names.computeIfAbsent(iri, k -> new ArrayList<>(List.of(iri))));
    List<Node> entities = names.keySet().stream().sorted().map(NodeFactory::createURI).toList();
    graph
        .look("also-known-as", Map.of("entity", entities))
        .forEach(row -> names.get(row.text("entity")).add(row.text("alias")));
    return names;
  }
}
