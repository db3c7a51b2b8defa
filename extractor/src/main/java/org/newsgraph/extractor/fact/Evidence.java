package org.newsgraph.extractor.fact;

import java.util.List;
import java.util.Objects;
import org.newsgraph.extractor.article.Span;
import org.newsgraph.extractor.mention.RuleName;

/**
 * Where the article says it: the sentence, and in it the words that name the event or the relation.
 *
 * @param rule the rule that found it there
 * @param reasons what was decided on it beyond its sentence, and why
 */
public record Evidence(Span sentence, Span trigger, RuleName rule, List<Reason> reasons) {
  public Evidence {
    Objects.requireNonNull(sentence);
    Objects.requireNonNull(trigger);
    Objects.requireNonNull(rule);
    reasons = List.copyOf(reasons);
  }

  public Evidence(Span sentence, Span trigger, RuleName rule) {
    this(sentence, trigger, rule, List.of());
  }
}
