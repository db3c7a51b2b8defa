package org.newsgraph.store.consolidation.joining;

import java.util.Map;
import java.util.stream.Collectors;
import org.newsgraph.store.vocabulary.ShippedTable;

/**
 * When reports of one class of events may be joined: a line of {@code joining.tsv}.
 *
 * @param shared participants that both must name; 0 where reports of two articles never join
 * @param visitor one who visits is enough where the place agrees
 * @param window a report without a day takes a window around its publication
 * @param days so many days at most may a report leave open
 * @param loose inside an article, whatever does not speak against it joins
 * @param oneWay who acts in one report is not acted on in another
 * @param once it happens to one person once, whatever day of one week each article tells
 */
record JoiningRule(
    int shared,
    boolean visitor,
    boolean window,
    int days,
    boolean loose,
    boolean oneWay,
    boolean once) {
  private static final JoiningRule NEVER = new JoiningRule(0, false, false, 1, false, false, false);
  private static final Map<String, JoiningRule> RULES = read();

  /** The rule of that class; a class that the table does not have never joins. */
  static JoiningRule of(String type) {
    return RULES.getOrDefault(type, NEVER);
  }

  private static Map<String, JoiningRule> read() {
    return ShippedTable.rows(JoiningRule.class, "joining.tsv").stream()
        .collect(Collectors.toUnmodifiableMap(c -> c[0], JoiningRule::row));
  }

  private static JoiningRule row(String[] columns) {
    boolean visitor = columns[1].equals("visitor");
    return new JoiningRule(
        visitor ? 2 : columns[1].equals("never") ? 0 : Integer.parseInt(columns[1]),
        visitor,
        columns[2].equals("window"),
        Integer.parseInt(columns[3]),
        columns[4].equals("loose"),
        columns[5].equals("one-way"),
        columns[6].equals("once"));
  }
}
