package org.newsgraph.queries.view.thing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.queries.evidence.Evidence;
import org.newsgraph.queries.evidence.Told;
import org.newsgraph.queries.format.AnswerJson;
import org.newsgraph.queries.graph.Graph;
import org.newsgraph.queries.view.piece.Iri;
import org.newsgraph.queries.view.piece.View;
import org.newsgraph.store.vocabulary.Ng;

/**
 * The sentences that say that somebody holds an office, or is something to another: asked for one
 * at a time, as the page of an entity has many. The first {@value #MOST} of them.
 */
public record SaidView(Graph graph) implements View {
  private static final int MOST = 30;

  @Override
  public JsonNode show(Map<String, String> parameters) {
    List<Evidence> said =
        parameters.containsKey("tenure")
            ? told("evidence-of-tenures", iri(parameters, "tenure"))
            : told("evidence-of-claims", claims(parameters));
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.set("evidence", AnswerJson.evidence(said.stream().limit(MOST).toList()));
    return json;
  }

  private List<Node> claims(Map<String, String> parameters) {
    String relation = parameters.getOrDefault("relation", "");
    Map<String, List<Node>> asked =
        Map.of(
            "subject", iri(parameters, "subject"),
            "relation", List.of(NodeFactory.createURI(Ng.NS + relation.replaceAll("\\W", ""))),
            "object", iri(parameters, "object"));
    return graph.look("claims-of-relation", asked).stream()
        .flatMap(row -> row.node("said").stream())
        .toList();
  }

  private List<Evidence> told(String lookup, List<Node> keys) {
    return keys.isEmpty()
        ? List.of()
        : Told.look(graph, lookup, keys).values().stream().flatMap(List::stream).toList();
  }

  private static List<Node> iri(Map<String, String> parameters, String name) {
    return Iri.of(Map.of("iri", parameters.getOrDefault(name, "")));
  }
}
