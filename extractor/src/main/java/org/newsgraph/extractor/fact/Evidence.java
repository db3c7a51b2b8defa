package org.newsgraph.extractor.fact;

import java.util.Objects;
import org.newsgraph.extractor.article.Span;
import org.newsgraph.extractor.mention.RuleName;

/**
 * Where the article says it: the sentence, and in it the words that name the event or the relation.
 *
 * @param rule the rule that found it there
 */
public record Evidence(Span sentence, Span trigger, RuleName rule) {
  public Evidence {
    Objects.requireNonNull(sentence);
    Objects.requireNonNull(trigger);
    Objects.requireNonNull(rule);
  }
}
