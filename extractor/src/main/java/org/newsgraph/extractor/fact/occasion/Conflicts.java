package org.newsgraph.extractor.fact.occasion;

import java.time.LocalDate;
import java.util.Optional;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.fact.draft.Draft;
import org.newsgraph.extractor.grammar.PredicateGraphs;
import org.newsgraph.extractor.mention.event.Status;
import org.newsgraph.extractor.work.Budget;

/** What makes it plain that a report tells another occasion than some others do. */
final class Conflicts {
  private static final String TO_COME = "one of them is still to come";
  private static final String CALLED_OFF = "one of them is called off, the other still to come";

  /** What lies further back than this is background, not news. */
  private static final int NEWS_DAYS = 60;

  /** Who arrived more days ago than these has been home since. */
  private static final int STAY_DAYS = 7;

  private final AnnotatedArticle article;
  private final BackReference pointing;
  private final StillToCome toCome;

  Conflicts(AnnotatedArticle article, PredicateGraphs graphs, BackReference pointing) {
    this.article = article;
    this.toCome = new StillToCome(graphs);
    this.pointing = pointing;
  }

  /** Why a report cannot tell the occasion of a group, if it cannot. */
  Optional<String> between(ReportGroup group, Draft draft) {
    boolean mayBeApart =
        draft.status().isFact() ? !group.tellsFactsOnly() : group.tells(Status.HAPPENED);
    if (mayBeApart && group.any(told -> apart(told, draft))) {
      return Optional.of(TO_COME);
    }
    if (group.tells(Status.CANCELLED) != (draft.status() == Status.CANCELLED)
        && group.any(told -> calledOff(told, draft))) {
      return Optional.of(CALLED_OFF);
    }
    if (pointing.counted(draft) && group.any(told -> pointing.countedOtherwise(told, draft))) {
      return Optional.of("counted as another one");
    }
    for (Draft known : group.drafts()) {
      Optional<String> contradiction = Contradiction.between(known, draft);
      if (contradiction.isPresent()) {
        return contradiction;
      }
    }
    return Optional.empty();
  }

  /** What one of them only thinks possible is no proof of what the other tells as a fact. */
  static boolean isOnlyThought(ReportGroup group, Draft draft) {
    boolean fact = group.tellsFact();
    boolean thought = !fact && group.tells(Status.POSSIBLE);
    return (thought && draft.status().isFact()) || (fact && draft.status() == Status.POSSIBLE);
  }

  /**
   * Why the article keeps two groups apart: another day or place, or words such as "another". Only
   * where it makes it plain: whoever joins reports of several articles goes by it.
   */
  Optional<String> apart(ReportGroup one, ReportGroup other) {
    for (Draft first : one.drafts()) {
      for (Draft second : other.drafts()) {
        Optional<String> why = apart(one, first, second);
        if (why.isPresent()) {
          return why;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> apart(ReportGroup group, Draft first, Draft second) {
    Budget.step();
    if (pointing.againSaid(first, second)) {
      return Optional.empty();
    }
    Optional<String> plain = Contradiction.plainly(first, second);
    if (plain.isPresent()) {
      return plain;
    }
    if (apart(first, second)) {
      return Optional.of(TO_COME);
    }
    return pointing.countedOtherwise(first, second)
            || pointing.before(first, second)
            || (pointing.another(second) && !group.pins(second))
            || pointing.ofSeveral(first) != pointing.ofSeveral(second)
        ? Optional.of("told as another one")
        : Optional.empty();
  }

  /** Whether all that dates a group lies long before the article: it is not the news told there. */
  boolean isBackground(ReportGroup group) {
    return news().filter(group::overBefore).isPresent();
  }

  /** Whether one of them is the news, the other lies long back. */
  boolean isOfOtherTime(ReportGroup group, Draft draft) {
    return isBackground(group) != isBackground(draft);
  }

  private boolean isBackground(Draft draft) {
    return news()
        .flatMap(day -> draft.setting().time().filter(time -> time.latest().isBefore(day)))
        .isPresent();
  }

  /** The first day of which an article tells as news. */
  private Optional<LocalDate> news() {
    return article.article().metadata().published().map(day -> day.minusDays(NEWS_DAYS));
  }

  /** One of them has taken place, the other is still to come. */
  private boolean apart(Draft one, Draft two) {
    return (told(one) && ahead(two, one)) || (told(two) && ahead(one, two));
  }

  /** "He called off the trip", and elsewhere "he will arrive on Friday": another, or put off. */
  private boolean calledOff(Draft one, Draft two) {
    return isDueInstead(one, two) || isDueInstead(two, one);
  }

  /**
   * In one sentence only where the place of what was called off is not that of what is to come: "is
   * due here today, having put off a trip to Austria".
   */
  private boolean isDueInstead(Draft calledOff, Draft due) {
    return calledOff.status() == Status.CANCELLED
        && toCome.isDue(due)
        && (calledOff.sentence() != due.sentence() || isElsewhere(calledOff, due));
  }

  private static boolean isElsewhere(Draft calledOff, Draft due) {
    return calledOff.setting().place().isPresent()
        && (due.setting().place().isEmpty() || !Contradiction.atOnePlace(calledOff, due));
  }

  private static boolean told(Draft draft) {
    return draft.status() == Status.HAPPENED && !draft.assumed();
  }

  /** Whether it is told of a day behind that of the article, or as lying ahead of another. */
  private boolean ahead(Draft draft, Draft told) {
    return !draft.status().isFact()
        && (later(draft)
            || (toCome.is(draft) && !Contradiction.pinned(told, draft))
            || (toCome.isVisit(draft) && over(told)));
  }

  /** Whether a visit ended so long before the article that whoever made it is no longer there. */
  private boolean over(Draft told) {
    Optional<LocalDate> stay = article.article().metadata().published();
    return told.setting()
        .time()
        .filter(
            time ->
                stay.filter(day -> time.latest().isBefore(day.minusDays(STAY_DAYS))).isPresent())
        .isPresent();
  }

  private boolean later(Draft draft) {
    Optional<LocalDate> published = article.article().metadata().published();
    return draft
        .setting()
        .time()
        .filter(time -> published.filter(day -> time.earliest().isAfter(day)).isPresent())
        .isPresent();
  }
}
