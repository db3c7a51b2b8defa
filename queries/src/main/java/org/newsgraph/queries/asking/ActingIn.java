package org.newsgraph.queries.asking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.newsgraph.queries.graph.Graph;
import org.newsgraph.queries.graph.Solution;

/**
 * Asks a question of events and beside each of those alone who act in it for the countries that are
 * named: all who act for two countries in some event, paired in every one, are too many.
 */
record ActingIn(Graph graph, Asked asked) {
  /**
   * Returns the query over these things, of which the first is an event.
   *
   * @param variables of the things
   */
  Query query(List<String> variables, List<List<Node>> things) {
    List<String> named = asked.acting().representatives().keySet().stream().sorted().toList();
    List<List<Node>> rows = rows(things, named);
    Map<String, List<Node>> open = new TreeMap<>(asked.values());
    named.forEach(variable -> open.put(variable, List.of()));
    List<String> all = Stream.concat(variables.stream(), named.stream()).toList();
    return asked.question().query().over(variables.size(), all, rows, open);
  }

  private List<List<Node>> rows(List<List<Node>> things, List<String> named) {
    Map<Node, Set<Node>> there = there(things.stream().map(thing -> thing.get(0)).toList());
    Set<Node> all = new HashSet<>();
    there.values().forEach(all::addAll);
    Map<String, List<Node>> expanded = asked.acting().expanded(asked.values(), all);
    List<List<Node>> rows = new ArrayList<>();
    for (List<Node> thing : things) {
      Set<Node> here = there.getOrDefault(thing.get(0), Set.of());
      List<List<Node>> some = List.of(thing);
      for (String variable : named) {
        List<Node> given = asked.values().get(variable);
        List<Node> who =
            expanded.get(variable).stream()
                .filter(one -> given.contains(one) || here.contains(one))
                .toList();
        some = some.stream().flatMap(row -> who.stream().map(one -> with(row, one))).toList();
      }
      rows.addAll(some);
    }
    return rows;
  }

  private static List<Node> with(List<Node> row, Node one) {
    return Stream.concat(row.stream(), Stream.of(one)).toList();
  }

  private Map<Node, Set<Node>> there(List<Node> events) {
    Map<Node, Set<Node>> there = new HashMap<>();
    for (Solution row : graph.look("event-participants", Map.of("event", events))) {
      row.node("event")
          .ifPresent(
              event ->
                  row.node("participant")
                      .ifPresent(
                          who -> there.computeIfAbsent(event, k -> new HashSet<>()).add(who)));
    }
    return there;
  }
}
