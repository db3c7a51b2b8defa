package org.newsgraph.extractor.mention.event.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsgraph.extractor.mention.event.EventClass;
import org.newsgraph.extractor.table.Row;
import org.newsgraph.extractor.table.Table;

/**
 * Rules stay short enough to be read: what grows is said in a word, by a feature of the lexicon, a
 * name in {@code frames.tsv} or a guard in {@code families.tsv}.
 */
class RuleLengthTest {
  private static final int LONGEST = 300;

  /** All that a rule says; its two sentences are as long as they need be. */
  private static final List<String> SAID =
      List.of(
          "key",
          "kind",
          "words",
          "carriers",
          "arguments",
          "if",
          "unless",
          "subtype",
          "plover",
          "cameo");

  private final Map<String, Integer> lengths = lengths();

  private static Map<String, Integer> lengths() {
    Map<String, Integer> lengths = new TreeMap<>();
    for (EventClass type : EventClass.values()) {
      String table = type.localName().toLowerCase(Locale.ROOT);
      rows("en/" + table + ".tsv")
          .forEach(row -> lengths.put(table + "/" + row.required("key"), length(row)));
    }
    return lengths;
  }

  private static Stream<Row> rows(String table) {
    return EventRules.class.getResource(table) == null
        ? Stream.empty()
        : Table.beside(EventRules.class, table, EventRules.COLUMNS).rows().stream();
  }

  private static int length(Row row) {
    return SAID.stream().mapToInt(column -> row.text(column).length()).sum();
  }

  @Test
  void noRuleIsTooLongToBeRead() {
    assertThat(lengths).isNotEmpty();
    assertThat(lengths.entrySet()).filteredOn(rule -> rule.getValue() > LONGEST).isEmpty();
  }
}
