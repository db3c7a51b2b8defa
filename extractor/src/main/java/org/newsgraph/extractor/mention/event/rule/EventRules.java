package org.newsgraph.extractor.mention.event.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.annotation.Token;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.RuleName;
import org.newsgraph.extractor.mention.event.EventClass;
import org.newsgraph.extractor.rule.Guard;
import org.newsgraph.extractor.rule.Macros;
import org.newsgraph.extractor.rule.Rule;
import org.newsgraph.extractor.rule.RulePattern;
import org.newsgraph.extractor.table.Row;
import org.newsgraph.extractor.table.Table;

/** All rules that tell events, found by the words that trigger them. */
public final class EventRules {
  static final String[] COLUMNS = {
    "key",
    "kind",
    "words",
    "carriers",
    "arguments",
    "if",
    "unless",
    "subtype",
    "plover",
    "cameo",
    "matches",
    "differs"
  };

  private static final String FEATURE = "@";

  private static final EventRules ENGLISH = new EventRules("en/");

  private final List<EventRule> rules = new ArrayList<>();
  private final Map<String, List<EventRule>> byHead = new HashMap<>();
  private final Macros macros;
  private final Map<String, String> families = new HashMap<>();

  private EventRules(String folder) {
    macros = Macros.of(Table.beside(EventRules.class, folder + "frames.tsv", "name", "text"));
    Table guards = Table.beside(EventRules.class, folder + "families.tsv", "table", "unless");
    guards.rows().forEach(row -> families.put(row.required("table"), row.text("unless")));
    for (EventClass type : EventClass.values()) {
      String table = type.localName().toLowerCase(Locale.ROOT);
      if (EventRules.class.getResource(folder + table + ".tsv") != null) {
        Table.beside(EventRules.class, folder + table + ".tsv", COLUMNS)
            .rows()
            .forEach(row -> rules.add(rule(type, table, row)));
      }
    }
    for (EventRule rule : rules) {
      rule.trigger()
          .heads()
          .forEach(head -> byHead.computeIfAbsent(head, word -> new ArrayList<>()).add(rule));
    }
  }

  /** The rules of English, read once. */
  public static EventRules english() {
    return ENGLISH;
  }

  private EventRule rule(EventClass type, String table, Row row) {
    RuleName name = row.read("key", key -> new RuleName(table, key));
    TriggerWords trigger =
        row.read(
            "words",
            words ->
                TriggerWords.of(row.text("kind"), words(row, "words"), words(row, "carriers")));
    RulePattern pattern =
        row.read(
            "arguments",
            text -> RulePattern.parse("* " + macros.expand(text), EventNodes.VOCABULARY));
    EventRule rule =
        new EventRule(
            name,
            type,
            row.optional("subtype"),
            trigger,
            new Rule<>(name.toString(), row.where(), pattern, guard(table, row), name),
            new EventRule.Codes(row.required("plover"), row.required("cameo")),
            new EventRule.Examples(row.required("matches"), row.required("differs")));
    row.read("arguments", text -> rule.slots());
    return rule;
  }

  /** The words of a column; {@code @feature} stands for all that have it in the lexicon. */
  private static List<String> words(Row row, String column) {
    return row.values(column).stream().flatMap(EventRules::meant).distinct().toList();
  }

  private static Stream<String> meant(String word) {
    return word.startsWith(FEATURE)
        ? Lexicon.english().words(word.substring(FEATURE.length())).stream()
            .map(each -> each.replace(' ', '_'))
        : Stream.of(word);
  }

  private Guard guard(String table, Row row) {
    String only = macros.expand(row.text("if"));
    String unless = row.text("unless") + " " + families.getOrDefault(table, "");
    return row.read(
        "unless", text -> Guard.parse(only, macros.expand(unless.strip()), EventNodes.VOCABULARY));
  }

  /** Every rule, by class and line. */
  public List<EventRule> rules() {
    return List.copyOf(rules);
  }

  /** Whether a sentence holds a word that may tell an event, judged by words alone. */
  public boolean mayTell(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(this::mayTrigger);
  }

  private boolean mayTrigger(Token token) {
    return byHead.containsKey(token.lemma().toLowerCase(Locale.ROOT))
        || byHead.containsKey(token.text().toLowerCase(Locale.ROOT));
  }

  /** The rules for a word, by class and line. */
  List<EventRule> candidates(PredicateGraph graph, Word word) {
    Set<EventRule> found =
        Stream.of(word.lemma(), word.lower())
            .flatMap(head -> byHead.getOrDefault(head, List.of()).stream())
            .collect(
                LinkedHashMap<EventRule, EventRule>::new,
                (all, rule) -> all.putIfAbsent(rule, rule),
                Map::putAll)
            .keySet();
    return found.stream().filter(rule -> rule.trigger().fit(graph, word)).toList();
  }

  /** The rule of a name. */
  public Optional<EventRule> named(RuleName name) {
    return rules.stream().filter(rule -> rule.name().equals(name)).findFirst();
  }
}
