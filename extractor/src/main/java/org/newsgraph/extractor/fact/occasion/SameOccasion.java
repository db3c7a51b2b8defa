package org.newsgraph.extractor.fact.occasion;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.fact.Participant;
import org.newsgraph.extractor.fact.Party;
import org.newsgraph.extractor.fact.draft.Draft;
import org.newsgraph.extractor.grammar.PredicateGraphs;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.event.EventClass;
import org.newsgraph.extractor.mention.event.Role;
import org.newsgraph.extractor.mention.event.Status;
import org.newsgraph.extractor.work.Budget;

/** Judges whether a report tells the same occasion as others of its article. */
final class SameOccasion {
  private static final String TO_COME = "one of them is still to come";
  private static final String CALLED_OFF = "one of them is called off, the other still to come";

  /** Sentences within which those who "also attended" follow what they attended. */
  private static final int NEAR = 2;

  /** Sentences within which "the talks" are those told before. */
  private static final int WINDOW = 6;

  /** By so much "the talks" are rather those told before than those told below. */
  private static final int AHEAD = 6;

  /** Sentences within which bare "talks" are those told before. */
  private static final int BARE = 1;

  /** The sentences up to this one may speak of "the talks" that the article tells below. */
  private static final int LEAD = 1;

  /** Sentences within which somebody's contacts are one, if nothing else says so. */
  private static final int CLOSE = 3;

  /** What lies further back than this is background, not news. */
  private static final int NEWS_DAYS = 60;

  /** Who arrived more days ago than these has been home since. */
  private static final int STAY_DAYS = 7;

  /** By so much "today's meeting" is rather one of that day told as a meeting. */
  private static final int NAMED = 4;

  private final AnnotatedArticle article;
  private final BackReference pointing;
  private final StillToCome toCome;

  SameOccasion(AnnotatedArticle article, PredicateGraphs graphs, BackReference pointing) {
    this.article = article;
    this.toCome = new StillToCome(graphs);
    this.pointing = pointing;
  }

  /** How likely a report with participants belongs to a group. */
  Verdict score(ReportGroup group, Draft draft) {
    Budget.step();
    Set<Party> parties = draft.parties();
    Set<Party> shared = new HashSet<>(parties);
    shared.retainAll(group.parties());
    if (shared.isEmpty()) {
      return Verdict.no("other participants");
    }
    Optional<String> conflict = conflict(group, draft);
    if (conflict.isPresent()) {
      return Verdict.no(conflict.get());
    }
    if (background(group) != background(draft)) {
      return Verdict.no("one of them lies long back");
    }
    if (draft.type() == EventClass.DEPARTURE) {
      return Verdict.yes(shared.size(), names(shared) + " leaves once");
    }
    boolean pinned = group.pins(draft);
    boolean nested = shared.size() == parties.size() || shared.size() == group.parties().size();
    if (!nested && session(group, draft)) {
      return Verdict.yes(
          shared.size() + (pinned ? 2 : 0) - 0.01 * group.sentencesTo(draft),
          "the " + pointing.noun(draft) + " of " + names(shared));
    }
    if (!nested && (shared.size() < 2 || !pinned)) {
      return Verdict.no("other participants");
    }
    boolean loose =
        shared.size() == 1 && !pinned && parties.size() == 1 && draft.type() != EventClass.VISIT;
    if (loose && group.sentencesTo(draft) > CLOSE && !pointing.refersBack(draft)) {
      return Verdict.no("the same person far away");
    }
    Optional<String> other = other(group, draft);
    if (other.isPresent() && !pinned) {
      return Verdict.no(other.get());
    }
    return Verdict.yes(
        shared.size() + (pinned ? 2 : 0) - 0.01 * group.sentencesTo(draft),
        "shares " + names(shared) + (pinned ? ", place or day agree" : ", nothing contradicts"));
  }

  /** Both tell the session of one body, each with some of those who attended it. */
  private boolean session(ReportGroup group, Draft draft) {
    Set<Party> bodies = pointing.sessionOf(draft);
    if (bodies.isEmpty()) {
      return false;
    }
    boolean near =
        pointing.definite(draft)
            || group.sentencesTo(draft) <= WINDOW
            || group.any(told -> pointing.noun(told).equals(pointing.noun(draft)));
    return near
        && group.any(told -> held(told, draft) && !disjoint(pointing.sessionOf(told), bodies))
        && !pointing.setApart(draft)
        && !onlyThought(group, draft);
  }

  private static boolean disjoint(Set<Party> some, Set<Party> others) {
    return some.stream().noneMatch(others::contains);
  }

  private static boolean held(Draft told, Draft draft) {
    return told.status() == draft.status() || told.assumed() || draft.assumed();
  }

  /** What tells two reports of the same people apart, if neither place nor day holds them. */
  private Optional<String> other(ReportGroup group, Draft draft) {
    if (pointing.setApart(draft) && !againSaid(group, draft)) {
      return Optional.of("told as another one");
    }
    if (onlyThought(group, draft)) {
      return Optional.of("one of them is only thought possible");
    }
    return withOthers(group, draft)
        ? Optional.of("with others who are not named")
        : Optional.empty();
  }

  private boolean againSaid(ReportGroup group, Draft draft) {
    boolean counted = pointing.counted(draft);
    return group.any(
        told ->
            (counted || told.sentence() == draft.sentence()) && pointing.againSaid(told, draft));
  }

  private static String names(Set<Party> parties) {
    return parties.stream().map(Party::name).sorted().collect(Collectors.joining(", "));
  }

  /** What one of them only thinks possible is no proof of what the other tells as a fact. */
  private static boolean onlyThought(ReportGroup group, Draft draft) {
    boolean fact = group.tellsFact();
    boolean thought = !fact && group.tells(Status.POSSIBLE);
    return (thought && draft.status().isFact()) || (fact && draft.status() == Status.POSSIBLE);
  }

  /**
   * How likely a report names further parties of a group's occasion: "the summit" is the one told
   * before, whoever speaks there.
   */
  Verdict sameNoun(ReportGroup group, Draft draft) {
    boolean word = group.any(told -> sameWord(told, draft));
    boolean near =
        group.sentencesTo(draft) <= WINDOW
            && (pointing.attends(draft)
                || (ofPeople(draft)
                    && (group.ofAKindWith(draft) || session(group) || ofStates(group, draft))));
    boolean same =
        (word || near)
            && !isOfOthers(group, draft)
            && conflict(group, draft).isEmpty()
            && !held(group, draft)
            && !ofOtherBody(group, draft)
            && !pointing.setApart(draft)
            && !onlyThought(group, draft);
    return same
        ? Verdict.yes(
            1 - 0.01 * group.sentencesTo(draft), "the " + pointing.noun(draft) + " told before")
        : Verdict.no("not the " + pointing.noun(draft) + " told before");
  }

  /** "The talks between X and Y" are not those that A has had with B, nor X with B. */
  private boolean isOfOthers(ReportGroup group, Draft draft) {
    return !pointing.attends(draft)
        && BackReference.namesBothSides(draft)
        && !ofStates(group, draft)
        && namesMore(draft.parties(), group.parties())
        && namesMore(group.parties(), draft.parties());
  }

  private static boolean namesMore(Set<Party> some, Set<Party> others) {
    return some.stream().anyMatch(who -> who.entity().isPresent() && !others.contains(who));
  }

  /** "The weekly meeting of the committee" is not that of the council. */
  private boolean ofOtherBody(ReportGroup group, Draft draft) {
    Set<Party> bodies = pointing.sessionOf(draft);
    return !bodies.isEmpty() && disjoint(bodies, group.parties());
  }

  /** A body's own meeting, which its members attend: "the OPEC meeting". */
  private static boolean session(ReportGroup group) {
    return group.parties().size() == 1
        && group.parties().stream().allMatch(party -> party.type() == EntityType.ORGANIZATION);
  }

  /** How likely an election of which nobody is named is one told already. */
  Verdict samePoll(ReportGroup group, Draft draft) {
    boolean same =
        group.type() == draft.type()
            && group.parties().isEmpty()
            && conflict(group, draft).isEmpty()
            && background(group) == background(draft);
    return same
        ? Verdict.yes(1 - 0.01 * group.sentencesTo(draft), "no other day or place")
        : Verdict.no("another election");
  }

  /** "Peru and Chile held talks. At the talks were Premier X and Minister Y": just before. */
  private static boolean ofStates(ReportGroup group, Draft draft) {
    return group.parties().size() > 1
        && group.parties().stream().allMatch(party -> party.type() == EntityType.COUNTRY)
        && group.sentencesTo(draft) <= BARE
        && group.first().begin() < draft.begin();
  }

  private boolean sameWord(Draft told, Draft draft) {
    return pointing.noun(told).equals(pointing.noun(draft)) && level(told).equals(level(draft));
  }

  /**
   * How likely those who signed "the accord" signed the one told before: they did so for states, or
   * were one more.
   */
  Verdict sameAccord(ReportGroup group, Draft draft) {
    boolean forOthers =
        ofPeople(draft)
            && group.parties().stream().noneMatch(party -> party.type() == EntityType.PERSON);
    if (group.first().begin() > draft.begin()) {
      return Verdict.no("told only afterwards");
    }
    return (forOthers || draft.parties().size() == 1) && !group.parties().isEmpty()
        ? reference(group, draft)
        : Verdict.no("other participants");
  }

  /**
   * How likely those who "also attended" were at a group's occasion, which is told just before; of
   * one who "was accompanied" it is known that he was there.
   */
  Verdict attended(ReportGroup group, Draft draft) {
    boolean known = draft.parties().stream().anyMatch(group.parties()::contains);
    int distance = group.drafts().stream().mapToInt(told -> after(told, draft)).min().orElse(NEAR);
    boolean told = group.any(report -> report.status() == draft.status());
    boolean there =
        told
            && conflict(group, draft).isEmpty()
            && distance <= NEAR
            && (known || pointing.lists(draft) || !withObject(draft));
    return there
        ? Verdict.yes(NEAR + 1 - distance, "tells who else was there")
        : Verdict.no("nothing told just before that they attended");
  }

  /**
   * Whether whoever leads a delegation may do so at a group's occasion, told somewhere before: sure
   * only where no other comes into question.
   */
  boolean mayBeLed(ReportGroup group, Draft draft) {
    return group.any(told -> told.begin() < draft.begin() && told.status() == draft.status())
        && conflict(group, draft).isEmpty()
        && background(group) == background(draft);
  }

  /** Whether a visit is a stop on the journey of which another tells who came along. */
  boolean onJourney(ReportGroup group, Draft visit) {
    boolean stop = group.type() == EventClass.VISIT && !group.onOtherDays(ReportGroup.of(visit));
    return stop
        && group.any(told -> group.sentencesTo(visit) <= CLOSE && told.status() != Status.DENIED)
        && !disjoint(visit.parties(), group.parties())
        && !background(group);
  }

  /** Whether it is known who was accompanied. */
  private static boolean withObject(Draft draft) {
    Set<EntityMention> known =
        draft.participants().stream().map(Participant::mention).collect(Collectors.toSet());
    return draft.mention().arguments().stream()
        .filter(argument -> argument.slot().equals("patient"))
        .anyMatch(argument -> known.contains(argument.mention()));
  }

  /** How many sentences after a report another follows; many where it stands before. */
  private static int after(Draft told, Draft draft) {
    int distance = draft.sentence() - told.sentence();
    return distance < 0 ? Integer.MAX_VALUE : distance;
  }

  private static boolean ofPeople(Draft draft) {
    return draft.parties().stream().allMatch(party -> party.type() == EntityType.PERSON);
  }

  /** People meet people, states meet states: a mixture is more often two events. */
  private static Set<EntityType> level(Draft draft) {
    return draft.parties().stream().map(Party::type).collect(Collectors.toSet());
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
  private boolean background(ReportGroup group) {
    return news().filter(group::overBefore).isPresent();
  }

  private boolean background(Draft draft) {
    return news()
        .flatMap(day -> draft.setting().time().filter(time -> time.latest().isBefore(day)))
        .isPresent();
  }

  /** The first day of which an article tells as news. */
  private Optional<LocalDate> news() {
    return article.article().metadata().published().map(day -> day.minusDays(NEWS_DAYS));
  }

  /** How likely a report without participants refers back to a group. */
  Verdict reference(ReportGroup group, Draft draft) {
    Budget.step();
    int distance = group.sentencesTo(draft);
    boolean pinned = group.pins(draft);
    if (distance > WINDOW && !pinned) {
      return Verdict.no("too far away");
    }
    Optional<String> conflict = conflict(group, draft);
    if (conflict.isPresent()) {
      return Verdict.no(conflict.get());
    }
    if (held(group, draft)) {
      return Verdict.no("told as held, the other only as planned");
    }
    if (pointing.bare(draft) && distance > BARE && !pinned) {
      return Verdict.no("“" + pointing.noun(draft) + "” may be any");
    }
    if (pointing.strange(group, draft)) {
      return Verdict.no("words beside “" + pointing.noun(draft) + "” name something else");
    }
    if (pointing.setApart(draft)) {
      return Verdict.no("told as another one");
    }
    boolean back = group.first().begin() < draft.begin();
    if (!back && distance > NEAR && ofItsOwnDay(draft)) {
      return Verdict.no("told only far below");
    }
    boolean named =
        pinned
            && draft.type().isContact()
            && group.any(told -> pointing.noun(told).equals(pointing.noun(draft)));
    return Verdict.yes(
        10 + (pinned ? 5 : 0) + (named ? NAMED : 0) + (back ? AHEAD : 0) - distance,
        String.format(
            Locale.ROOT, "“%s” refers to it, %d sentences away", pointing.noun(draft), distance));
  }

  /** "Today's meeting was part of a round" is none that the article tells far below. */
  private static boolean ofItsOwnDay(Draft draft) {
    return draft.type().isContact()
        && draft.sentence() > LEAD
        && draft.setting().time().isPresent();
  }

  /**
   * How likely "the talks" are those that led to what a group has signed, where no talks are told.
   */
  Verdict ledTo(ReportGroup group, Draft draft) {
    boolean signed =
        group.type() == EventClass.SIGNING
            && group.any(told -> told.begin() < draft.begin() && told.status().isFact())
            && group.parties().stream().filter(party -> party.entity().isPresent()).count() > 1;
    int distance = group.sentencesTo(draft);
    return signed && draft.status().isFact() && distance <= CLOSE && !background(group)
        ? Verdict.yes(CLOSE + 1 - distance, "those who signed had talked")
        : Verdict.no("nothing signed just before");
  }

  /** "will meet the mayor" is not the meeting with the premier that was held. */
  private static boolean withOthers(ReportGroup group, Draft draft) {
    return draft.mention().cast().strangers()
        && draft.status() == Status.PLANNED
        && group.any(told -> told.status().isFact() && told.participants().size() > 1);
  }

  /** A bare noun is no proof that what is only planned took place. */
  private static boolean held(ReportGroup group, Draft draft) {
    return draft.status() == Status.HAPPENED
        && !draft.mention().factuality().assumed()
        && group.drafts().stream().allMatch(told -> told.status() == Status.PLANNED);
  }

  /** Whether a report names none of those who met, only who brought them together. */
  static boolean onlyMediated(Draft draft) {
    return draft.participants().stream()
        .allMatch(party -> party.role() == Role.MEDIATOR || party.role() == Role.HOST);
  }

  private Optional<String> conflict(ReportGroup group, Draft draft) {
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
