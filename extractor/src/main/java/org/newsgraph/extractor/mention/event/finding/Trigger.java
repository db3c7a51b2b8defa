package org.newsgraph.extractor.mention.event.finding;

import java.util.Objects;
import org.newsgraph.extractor.article.Span;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.event.EventClass;
import org.newsgraph.extractor.mention.event.rule.EventRule;

/**
 * The word that names an event, and the rule of the lexicon by which it does.
 *
 * @param span the word; of a further stop of a journey told in one word the name of the stop, so
 *     that each visit has words of its own
 */
public record Trigger(int sentence, int token, Span span, EventRule rule) {
  public Trigger {
    Objects.requireNonNull(span);
    Objects.requireNonNull(rule);
  }

  public Trigger at(EntityMention stop) {
    return new Trigger(sentence, token, stop.span(), rule);
  }

  Trigger as(EventClass type) {
    return new Trigger(sentence, token, span, rule.as(type));
  }
}
