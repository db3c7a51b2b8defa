package org.newsgraph.queries.answer;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The columns of a query's result: {@code ?xName} is what people read for {@code ?x}. */
public final class Columns {
  private static final Set<String> KEYS =
      new TreeSet<>(
          Set.of(
              "event",
              "events",
              "tenure",
              "tenures",
              "report",
              "reports",
              "claim",
              "claims",
              "article",
              "articles"));

  /** What the evidence of a report shows anyway. */
  private static final Set<String> CITED = Set.of("quote", "publisher", "day", "address");

  private final List<String> variables;

  public Columns(List<String> variables) {
    this.variables = List.copyOf(variables);
  }

  /** Returns the columns of the answer, in the query's order. */
  public List<Column> shown() {
    return names().map(name -> new Column(name, isHidden(name))).toList();
  }

  /** Returns the same with one more. */
  public List<Column> with(String more) {
    return Stream.concat(shown().stream(), Stream.of(new Column(more, false))).toList();
  }

  private boolean isHidden(String name) {
    return KEYS.contains(name) || (variables.contains("report") && CITED.contains(name));
  }

  Stream<String> names() {
    return variables.stream().filter(v -> !isName(v));
  }

  private boolean isName(String variable) {
    return variable.endsWith("Name")
        && variables.contains(variable.substring(0, variable.length() - "Name".length()));
  }

  /** Returns the columns that lead to evidence. */
  public List<String> keys() {
    return variables.stream().filter(KEYS::contains).toList();
  }
}
