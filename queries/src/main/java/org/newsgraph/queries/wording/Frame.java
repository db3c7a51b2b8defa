package org.newsgraph.queries.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A row of {@code frames.tsv}: which question its verbs and nouns ask, and which parameters take
 * who does it, to whom, and where.
 */
record Frame(
    String question,
    Map<String, String> fixed,
    Map<Role, String> parameters,
    boolean mutual,
    Map<Form, List<String>> forms,
    boolean wide) {
  /** Who has which part in what is asked for. */
  enum Role {
    FIRST,
    SECOND,
    PLACE
  }

  /** How words tell it. */
  enum Form {
    ACTIVE,
    PASSIVE,
    NOUN
  }

  private static final int COLUMNS = 9;

  static List<Frame> all() {
    return Table.read("frames", COLUMNS).rows().stream().map(Frame::of).toList();
  }

  private static Frame of(List<String> row) {
    List<String> asked = List.of(row.get(0).split(" ", -1));
    Map<String, String> fixed = new LinkedHashMap<>();
    asked.stream()
        .skip(1)
        .map(value -> value.split("=", 2))
        .forEach(value -> fixed.put(value[0], value[1]));
    return new Frame(
        asked.get(0),
        fixed,
        Map.of(Role.FIRST, row.get(1), Role.SECOND, row.get(2), Role.PLACE, row.get(3)),
        row.get(4).equals("yes"),
        Map.of(
            Form.ACTIVE, Table.phrases(row.get(5)),
            Form.PASSIVE, Table.phrases(row.get(6)),
            Form.NOUN, Table.phrases(row.get(7))),
        row.get(8).equals("yes"));
  }

  /** Whether it says no more than that somebody did something. */
  boolean isLight() {
    return question.startsWith("timeline") || (question.equals("events") && fixed.isEmpty());
  }

  Stream<String> phrases(Form form) {
    return forms.get(form).stream();
  }

  boolean has(String phrase) {
    return forms.values().stream().anyMatch(phrases -> phrases.contains(phrase));
  }

  String parameter(Role role) {
    return parameters.get(role);
  }
}
