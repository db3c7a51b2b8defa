package org.newsgraph.queries.view.piece;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.newsgraph.queries.graph.Graph;
import org.newsgraph.queries.graph.Solution;

/** What an article claims of who is what to whom. */
public record Claims(Graph graph) {
  public void add(ArrayNode json, Map<String, List<Node>> article) {
    List<Solution> rows = graph.look("article-claims", article);
    Things things = Things.in(graph, rows, "subject", "object", "attributed");
    rows.forEach(row -> claim(json.addObject(), row, things));
  }

  private static void claim(ObjectNode json, Solution row, Things things) {
    json.put("claim", row.text("claim")).put("relation", row.term("relation"));
    json.set("subject", things.reference(row.text("subject")));
    json.set("object", things.reference(row.text("object")));
    json.put("office", row.text("office")).put("former", row.text("former").equals("true"));
    json.put("status", row.term("status")).put("sentence", row.text("quote"));
    json.put("begin", row.number("begin")).put("end", row.number("end"));
    json.set("attributedTo", things.reference(row.text("attributed")));
    json.put("attributedWords", row.text("attributedWords"));
  }
}
