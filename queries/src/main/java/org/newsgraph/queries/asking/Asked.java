package org.newsgraph.queries.asking;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.newsgraph.queries.acting.Acting;
import org.newsgraph.queries.catalogue.Question;
import org.newsgraph.queries.graph.Solution;

/**
 * A question with the values of its parameters.
 *
 * @param values those that were given, by variable; none stand for any
 * @param acting who counts for the countries among them
 */
record Asked(Question question, Map<String, List<Node>> values, Acting acting) {

  /** The collections to which it is kept; none stand for all. */
  Set<String> collections() {
    return values.getOrDefault(Question.COLLECTION.variable(), List.of()).stream()
        .map(Solution::plain)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The values of a variable, as text. */
  List<String> texts(String variable) {
    return values.getOrDefault(variable, List.of()).stream().map(Solution::plain).toList();
  }

  /** The same; a parameter that is not given has its default. */
  Asked withDefaults(ParameterValues defaults) {
    Map<String, List<Node>> all = new TreeMap<>(values);
    question
        .parameters()
        .forEach(p -> all.computeIfAbsent(p.variable(), k -> defaults.of(p, p.defaultValue())));
    return with(all);
  }

  /** The same with other values. */
  Asked with(Map<String, List<Node>> others) {
    return new Asked(question, others, acting);
  }

  /** The values, and all who act for a country among them. */
  Map<String, List<Node>> expanded() {
    return acting.expanded(values);
  }

  /** The values, and those who act for a country in these solutions. */
  Map<String, List<Node>> shown(List<Solution> solutions) {
    return acting.expanded(values, Acting.things(solutions));
  }
}
