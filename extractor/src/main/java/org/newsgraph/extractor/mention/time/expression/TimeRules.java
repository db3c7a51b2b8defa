package org.newsgraph.extractor.mention.time.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsgraph.extractor.rule.Condition;
import org.newsgraph.extractor.rule.Guard;
import org.newsgraph.extractor.rule.Macros;
import org.newsgraph.extractor.rule.Rule;
import org.newsgraph.extractor.rule.RulePattern;
import org.newsgraph.extractor.rule.Vocabulary;
import org.newsgraph.extractor.table.Row;
import org.newsgraph.extractor.table.Table;

/** Reads {@code times.tsv}, with the guards that go for all rules of a kind. */
final class TimeRules {
  private final Vocabulary vocabulary;
  private final Set<String> kinds;
  private final Macros macros = Macros.of(table("time-macros.tsv", "name", "text"));
  private final List<Row> families = table("time-guards.tsv", "of", "unless").rows();

  private TimeRules(WordTable words, Set<String> kinds) {
    this.kinds = kinds;
    vocabulary = AtomNodes.vocabulary(words);
  }

  static List<Rule<Meaning>> all(WordTable words, Set<String> kinds) {
    TimeRules rules = new TimeRules(words, kinds);
    return table("times.tsv", "id", "pattern", "only", "unless", "meaning", "example")
        .rows()
        .stream()
        .map(rules::rule)
        .toList();
  }

  private static Table table(String name, String... columns) {
    return Table.beside(TimeRules.class, "en/" + name, columns);
  }

  private Rule<Meaning> rule(Row row) {
    Meaning meaning =
        row.read("meaning", text -> Meaning.parse(text, row.required("example"), kinds));
    return new Rule<>(
        "time/" + row.required("id"),
        row.where(),
        row.read("pattern", text -> RulePattern.parse(text, vocabulary)),
        guard(row, meaning.kind()),
        meaning);
  }

  private Guard guard(Row row, String kind) {
    Guard own =
        row.read(
            "unless",
            unless ->
                Guard.parse(macros.expand(row.text("only")), macros.expand(unless), vocabulary));
    List<Condition> unless = new ArrayList<>(own.unless());
    families.stream()
        .filter(family -> List.of("any", kind).contains(family.text("of")))
        .map(family -> family.read("unless", text -> Guard.parse("", text, vocabulary)))
        .forEach(guard -> unless.addAll(guard.unless()));
    return new Guard(own.only(), unless);
  }
}
