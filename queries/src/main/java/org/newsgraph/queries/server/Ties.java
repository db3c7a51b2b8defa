package org.newsgraph.queries.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.newsgraph.queries.answer.AnswerJson;
import org.newsgraph.queries.answer.Evidence;
import org.newsgraph.queries.answer.Graph;
import org.newsgraph.queries.answer.Solution;
import org.newsgraph.queries.answer.Told;

/**
 * What ties an entity to others: offices held, and relations, each with the sentences that say so.
 */
record Ties(Graph graph, String entity) {
  void add(ObjectNode json, Map<String, List<Node>> me) {
    List<Solution> offices = graph.look("entity-offices", me);
    Things things = Things.in(graph, offices, "holder", "of");
    List<Solution> held = offices.stream().filter(o -> o.text("holder").equals(entity)).toList();
    json.put(
        "description",
        held.stream().map(o -> line(o, things)).distinct().collect(Collectors.joining(", ")));
    offices(json.putArray("offices"), offices, things);
    relations(json.putArray("relations"), graph.look("entity-relations", me));
  }

  private static String line(Solution office, Things things) {
    return office.text("office") + " of " + things.label(office.text("of"));
  }

  private void offices(ArrayNode json, List<Solution> offices, Things things) {
    Map<String, List<Evidence>> evidence =
        evidence("evidence-of-tenures", EntityView.texts(offices, "tenure"));
    for (Solution office : offices) {
      ObjectNode shown = json.addObject();
      shown.put("tenure", office.text("tenure")).put("office", office.text("office"));
      shown.set("holder", things.reference(office.text("holder")));
      shown.set("of", things.reference(office.text("of")));
      ArrayNode days = shown.putArray("days");
      parts(office, "days").sorted().forEach(days::add);
      shown.set(
          "evidence", AnswerJson.evidence(evidence.getOrDefault(office.text("tenure"), List.of())));
    }
  }

  private void relations(ArrayNode json, List<Solution> relations) {
    Things things = Things.in(graph, relations, "subject", "object");
    List<String> claims = relations.stream().flatMap(r -> parts(r, "claims")).toList();
    Map<String, List<Evidence>> evidence = evidence("evidence-of-claims", claims);
    for (Solution relation : relations) {
      ObjectNode shown = json.addObject().put("relation", relation.term("relation"));
      shown.set("subject", things.reference(relation.text("subject")));
      shown.set("object", things.reference(relation.text("object")));
      List<Evidence> told =
          parts(relation, "claims")
              .flatMap(c -> evidence.getOrDefault(c, List.of()).stream())
              .toList();
      shown.set("evidence", AnswerJson.evidence(told));
    }
  }

  private Map<String, List<Evidence>> evidence(String lookup, List<String> keys) {
    return Told.look(graph, lookup, Things.nodes(keys));
  }

  private static Stream<String> parts(Solution row, String variable) {
    return Stream.of(row.text(variable).split(" ", -1)).filter(part -> !part.isEmpty()).sorted();
  }
}
