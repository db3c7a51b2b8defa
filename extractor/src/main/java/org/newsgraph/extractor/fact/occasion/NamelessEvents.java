package org.newsgraph.extractor.fact.occasion;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.fact.draft.Draft;
import org.newsgraph.extractor.mention.event.EventClass;
import org.newsgraph.extractor.mention.event.Trigger;
import org.newsgraph.extractor.mention.event.rule.Filler;

/** Judges whether an event of which nobody is named is told, or only mentioned in passing. */
final class NamelessEvents {
  /** Classes whose events are told even where nobody is named ("a bomb exploded"). */
  static final Set<EventClass> CLASSES =
      EnumSet.of(EventClass.ASSAULT, EventClass.PROTEST, EventClass.COERCION);

  private final AnnotatedArticle article;
  private final Set<String> background;

  /**
   * @param background nouns for what outlasts the news, such as a war
   */
  NamelessEvents(AnnotatedArticle article, Set<String> background) {
    this.article = article;
    this.background = background;
  }

  /** Where nobody, no place and no time is told, a bare noun ("violence") tells no event. */
  boolean stands(ReportGroup group) {
    boolean set = group.setting().isPresent() || group.time().isPresent();
    return group.any(draft -> (set || !draft.assumed()) && stands(draft));
  }

  private boolean stands(Draft draft) {
    Trigger trigger = draft.mention().trigger();
    boolean set = draft.setting().place().isPresent();
    return CLASSES.contains(draft.mention().type())
        && draft.status().isFact()
        && !background.contains(lemma(trigger))
        && (set || !consequence(trigger));
  }

  /** "killing three people": who is hit is not named, and who hits is told elsewhere. */
  private static boolean consequence(Trigger trigger) {
    return trigger.rule().isVerb() && trigger.rule().gives(Filler.VICTIM);
  }

  private String lemma(Trigger trigger) {
    return article
        .sentences()
        .get(trigger.sentence())
        .token(trigger.token())
        .lemma()
        .toLowerCase(Locale.ROOT);
  }
}
