package org.newsgraph.extractor.mention.event;

import java.util.Objects;
import org.newsgraph.extractor.article.Span;
import org.newsgraph.extractor.mention.event.rule.EventRule;

/** The word that names an event, and the rule of the lexicon by which it does. */
public record Trigger(int sentence, int token, Span span, EventRule rule) {
  public Trigger {
    Objects.requireNonNull(span);
    Objects.requireNonNull(rule);
  }

  Trigger as(EventClass type) {
    return new Trigger(sentence, token, span, rule.as(type));
  }
}
