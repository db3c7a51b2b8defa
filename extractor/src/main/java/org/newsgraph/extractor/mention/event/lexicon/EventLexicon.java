package org.newsgraph.extractor.mention.event.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.annotation.Token;
import org.newsgraph.extractor.mention.RuleName;
import org.newsgraph.extractor.mention.event.EventClass;

/** All rules that tell events, found by the words that trigger them. */
public final class EventLexicon {
  private static final int COLUMNS = 11;

  private final List<EventRule> rules;
  private final Map<String, List<EventRule>> byHead = new TreeMap<>();
  private final WordLists words;

  private EventLexicon(WordLists words, List<EventRule> rules) {
    this.words = words;
    this.rules = List.copyOf(rules);
    for (EventRule rule : rules) {
      for (String head : rule.trigger().heads()) {
        byHead.computeIfAbsent(head, lemma -> new ArrayList<>()).add(rule);
      }
    }
  }

  /** The lexicons among the resources, read once. */
  public static EventLexicon standard() {
    return Standard.LEXICON;
  }

  private static final class Standard {
    private static final EventLexicon LEXICON = read();
  }

  private static EventLexicon read() {
    WordLists words = new WordLists();
    List<EventRule> rules = new ArrayList<>();
    for (EventClass type : EventClass.values()) {
      String file = type.localName().toLowerCase(Locale.ROOT) + ".tsv";
      if (EventLexicon.class.getResource(file) != null) {
        rules.addAll(
            new LexiconFile(EventLexicon.class, file).read(COLUMNS, row -> rule(type, row, words)));
      }
    }
    return new EventLexicon(words, rules);
  }

  private static EventRule rule(EventClass type, String[] row, WordLists words) {
    TriggerKind kind = TriggerKind.valueOf(row[1].toUpperCase(Locale.ROOT));
    List<Condition> conditions = new ArrayList<>();
    cells(row[4]).forEach(cell -> conditions.add(Condition.parse(cell, false, words)));
    cells(row[5]).forEach(cell -> conditions.add(Condition.parse(cell, true, words)));
    return new EventRule(
        new RuleName(type.localName().toLowerCase(Locale.ROOT), row[0]),
        type,
        Optional.of(row[6]).filter(subtype -> !subtype.isEmpty()),
        TriggerWords.parse(kind, row[2]),
        cells(row[3]).stream().map(Slot::parse).toList(),
        conditions,
        new Codes(row[7], row[8]),
        new Examples(row[9], row[10]));
  }

  private static List<String> cells(String text) {
    return Arrays.stream(text.split(" ", -1)).filter(cell -> !cell.isBlank()).toList();
  }

  /** Every rule, by class and line. */
  public List<EventRule> rules() {
    return rules;
  }

  /** The rules whose trigger is headed by a lemma or a form, in lower case. */
  public List<EventRule> headedBy(String word) {
    return byHead.getOrDefault(word, List.of());
  }

  public WordLists words() {
    return words;
  }

  /** Whether a sentence holds a word that may tell an event, judged by words alone. */
  public boolean mayTell(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(this::mayTrigger);
  }

  private boolean mayTrigger(Token token) {
    return byHead.containsKey(token.lemma().toLowerCase(Locale.ROOT))
        || byHead.containsKey(token.text().toLowerCase(Locale.ROOT));
  }
}
