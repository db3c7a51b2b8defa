package org.newsgraph.queries.view.piece;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.queries.asking.Collected;
import org.newsgraph.queries.graph.Graph;
import org.newsgraph.queries.graph.Solution;

/**
 * What ties an entity to others: offices held, and relations; the sentences that say so are asked
 * for one at a time.
 */
public record Ties(Graph graph, String entity, List<String> within) {
  private static final int IN_A_LINE = 6;

  public void add(ObjectNode json, Map<String, List<Node>> me) {
    List<Solution> offices =
        new Collected(graph, Set.copyOf(within)).kept(graph.look("entity-offices", me));
    Things things = Things.in(graph, offices, "holder", "of");
    List<Solution> held = offices.stream().filter(o -> o.text("holder").equals(entity)).toList();
    json.put(
        "description",
        held.stream()
            .map(o -> line(o, things))
            .distinct()
            .limit(IN_A_LINE)
            .collect(Collectors.joining(", ")));
    offices(json.putArray("offices"), offices, things);
    relations(
        json.putArray("relations"),
        graph.look("entity-relations", me).stream().filter(this::isSaidThere).toList());
  }

  /** Whether an article of the collections says so. */
  private boolean isSaidThere(Solution relation) {
    if (within.isEmpty()) {
      return true;
    }
    Map<String, List<Node>> asked = new HashMap<>();
    for (String term : List.of("subject", "relation", "object")) {
      asked.put(term, relation.node(term).stream().toList());
    }
    asked.put("collection", within.stream().map(NodeFactory::createLiteralString).toList());
    return !graph.look("claim-of-relation-in", asked).isEmpty();
  }

  private static String line(Solution office, Things things) {
    return office.text("office") + " of " + things.label(office.text("of"));
  }

  private void offices(ArrayNode json, List<Solution> offices, Things things) {
    for (Solution office : offices) {
      ObjectNode shown = json.addObject();
      shown.put("tenure", office.text("tenure")).put("office", office.text("office"));
      shown.set("holder", things.reference(office.text("holder")));
      shown.set("of", things.reference(office.text("of")));
      ArrayNode days = shown.putArray("days");
      Stream.of("first", "last")
          .map(office::text)
          .filter(day -> !day.isEmpty())
          .distinct()
          .forEach(days::add);
    }
  }

  private void relations(ArrayNode json, List<Solution> relations) {
    Things things = Things.in(graph, relations, "subject", "object");
    for (Solution relation : relations) {
      ObjectNode shown = json.addObject().put("relation", relation.term("relation"));
      shown.set("subject", things.reference(relation.text("subject")));
      shown.set("object", things.reference(relation.text("object")));
    }
  }
}
