package org.newsgraph.extractor;

import java.util.List;
import org.newsgraph.extractor.annotation.Sentence;
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
    return extraction.annotated().sentences().stream()
        .filter(LEXICON::mayTell)
        .filter(sentence -> !told(extraction, sentence))
        .map(sentence -> sentence.span().of(text))
        .toList();
  }

  private static boolean told(Extraction extraction, Sentence sentence) {
    Span span = sentence.span();
    return extraction.events().stream()
        .anyMatch(event -> span.contains(event.evidence().trigger()));
  }
}
