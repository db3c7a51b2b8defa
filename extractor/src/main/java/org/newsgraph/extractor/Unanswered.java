package org.newsgraph.extractor;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.newsgraph.extractor.article.Span;
import org.newsgraph.extractor.fact.Extraction;
import org.newsgraph.extractor.mention.event.rule.EventRules;

/** Sentences that hold a word of the event lexicons but tell no event that was found. */
public final class Unanswered {
  private static final EventRules LEXICON = EventRules.english();

  private Unanswered() {}

  /** The words of those sentences, in the order of the text. */
  public static List<String> sentences(Extraction extraction) {
    String text = extraction.annotated().article().text();
    NavigableMap<Integer, Integer> triggers = new TreeMap<>();
    extraction
        .events()
        .forEach(
            event -> {
              Span trigger = event.evidence().trigger();
              triggers.merge(trigger.begin(), trigger.end(), Math::min);
            });
    return extraction.annotated().sentences().stream()
        .filter(LEXICON::mayTell)
        .filter(sentence -> !told(triggers, sentence.span()))
        .map(sentence -> sentence.span().of(text))
        .toList();
  }

  /** Whether one of the triggers, ends by beginnings, lies in a sentence. */
  private static boolean told(NavigableMap<Integer, Integer> triggers, Span sentence) {
    return triggers.subMap(sentence.begin(), true, sentence.end(), true).values().stream()
        .anyMatch(end -> end <= sentence.end());
  }
}
