package org.newsgraph.extractor.fact.occasion;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.fact.draft.Draft;
import org.newsgraph.extractor.mention.event.EventClass;
import org.newsgraph.extractor.mention.event.Status;
import org.newsgraph.extractor.mention.event.finding.Trigger;
import org.newsgraph.extractor.mention.event.rule.Filler;

/** Judges whether an event of which nobody is named is told, or only mentioned in passing. */
final class NamelessEvents {
  /** Classes whose events are told even where nobody is named ("a bomb exploded"). */
  static final Set<EventClass> CLASSES =
      EnumSet.of(EventClass.ASSAULT, EventClass.PROTEST, EventClass.COERCION, EventClass.ELECTION);

  /** Classes whose nouns tell them, held or to come: "Another protest is planned for Friday". */
  private static final Set<EventClass> PUBLIC = EnumSet.of(EventClass.PROTEST, EventClass.ELECTION);

  private final AnnotatedArticle article;
  private final Set<String> background;

  /**
   * @param background nouns for what outlasts the news, such as a war
   */
  NamelessEvents(AnnotatedArticle article, Set<String> background) {
    this.article = article;
    this.background = background;
  }

  /** Whether a report tells no more than that there was, or will be, such a thing. */
  static boolean bare(Draft draft) {
    return PUBLIC.contains(draft.type()) && draft.parties().isEmpty() && !set(draft);
  }

  /** Where nobody, no place and no time is told, a bare noun ("violence") tells no event. */
  boolean stands(ReportGroup group) {
    boolean set = group.setting().isPresent() || group.time().isPresent();
    return group.any(
        draft -> PUBLIC.contains(draft.type()) ? told(draft, set) : stands(draft, set));
  }

  /** Where and when it is may be told beside it; what is only thought of must have it itself. */
  private boolean told(Draft draft, boolean set) {
    return !background.contains(lemma(draft.mention().trigger()))
        && (set || draft.status() != Status.POSSIBLE);
  }

  /**
   * Whether groups have done something to each other, or one of them did what a verb in the past
   * tells: "clashes between police and protesters", "police beat reporters".
   */
  boolean done(Draft draft, BackReference pointing) {
    boolean verb = draft.mention().trigger().rule().isVerb();
    boolean told = verb ? pointing.past(draft) && !draft.assumed() : several(draft);
    return told
        && draft.status() == Status.HAPPENED
        && pointing.many(draft)
        && !background.contains(lemma(draft.mention().trigger()));
  }

  private static boolean several(Draft draft) {
    return draft.parties().size() > 1 && CLASSES.contains(draft.type());
  }

  private boolean stands(Draft draft, boolean set) {
    Trigger trigger = draft.mention().trigger();
    return CLASSES.contains(draft.mention().type())
        && (set || !draft.assumed())
        && draft.status().isFact()
        && !background.contains(lemma(trigger))
        && (draft.setting().place().isPresent() || !consequence(trigger));
  }

  private static boolean set(Draft draft) {
    return draft.setting().place().isPresent() || draft.setting().time().isPresent();
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
