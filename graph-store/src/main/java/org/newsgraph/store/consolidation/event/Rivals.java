package org.newsgraph.store.consolidation.event;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.newsgraph.store.consolidation.iri.Keys;
import org.newsgraph.store.consolidation.joining.Cluster;
import org.newsgraph.store.consolidation.report.Days;
import org.newsgraph.store.consolidation.report.Report;
import org.newsgraph.store.consolidation.report.Status;
import org.newsgraph.store.consolidation.report.Vote;
import org.newsgraph.store.consolidation.report.When;
import org.newsgraph.store.consolidation.report.Where;
import org.newsgraph.store.consolidation.report.Wording;

/**
 * Two reports of one event that say what cannot both be so. They are of two sources that do not
 * repeat each other's words, and neither was so doubtful to the reader of the article that it would
 * stand against anybody. What else they say must make it plain that they speak of one fact: two
 * parties with names in common, or one and a place, and the day or the place. So a denial of
 * something else, or of another time, is no other word on the same.
 *
 * @param one the earlier
 */
record Rivals(Vote one, Vote other) {
  /** A report that is as improbable as this speaks against none. */
  private static final double FAINT = 0.2;

  private static final int WEEK = 7;
  private static final int NEWS = 3;
  private static final String RESOLVED = "resolved";
  private static final String RELATIVE = "relative";
  private static final String JOURNEY = "Visit";

  /** Two that give days which cannot both be right. */
  static Optional<Rivals> inDays(Collection<Vote> votes, Sources sources) {
    return among(votes, sources, Rivals::areInDays);
  }

  /** Two that give outcomes which cannot both be right. */
  static Optional<Rivals> inStatus(Collection<Vote> votes, Sources sources) {
    return among(votes, sources, Rivals::areInStatus);
  }

  /** Two that tell sums of money which cannot both be right, of what is about one sum. */
  static Optional<Rivals> inAmounts(Collection<Vote> votes, Sources sources) {
    return among(votes, sources, Rivals::areInAmounts);
  }

  /**
   * Of all who are rivals in that two of whom the less probable is as probable as it gets. What is
   * said is compared, not every two reports that say it: of an event of which thousands tell there
   * are few days and places.
   */
  static Optional<Rivals> among(
      Collection<Vote> votes, Sources sources, BiPredicate<Vote, Vote> rivals) {
    Map<Said, Witnesses> all = new LinkedHashMap<>();
    votes.stream()
        .filter(v -> v.report().confidence() >= FAINT)
        .sorted(Comparator.comparingDouble(v -> -v.report().confidence()))
        .forEach(
            v -> all.computeIfAbsent(Said.by(v), said -> new Witnesses(v)).add(v, sources.of(v)));
    List<Witnesses> each = List.copyOf(all.values());
    Optional<Rivals> found = Optional.empty();
    for (int i = 0; i < each.size(); i++) {
      for (int j = i + 1; j < each.size(); j++) {
        if (rivals.test(each.get(i).first, each.get(j).first)
            && shareParties(each.get(i).first, each.get(j).first)) {
          found = surer(found, each.get(i).against(each.get(j)));
        }
      }
    }
    return found;
  }

  private static Optional<Rivals> surer(Optional<Rivals> one, Optional<Rivals> other) {
    boolean first =
        other.isEmpty() || one.filter(o -> o.sureness() >= other.get().sureness()).isPresent();
    return first ? one : other;
  }

  private double sureness() {
    return Math.min(one.report().confidence(), other.report().confidence());
  }

  private static Rivals inOrder(Vote one, Vote other) {
    return Vote.ORDER.compare(one, other) <= 0 ? new Rivals(one, other) : new Rivals(other, one);
  }

  /** All of a report at which a comparison looks. */
  private record Said(When when, Where where, Set<String> who, List<Object> rest) {
    static Said by(Vote vote) {
      Report report = vote.report();
      return new Said(
          report.when(),
          report.where(),
          report.cast().known().participants(),
          List.of(
              vote.status(),
              vote.day(),
              report.kind().type(),
              report.wording().ordinal(),
              report.about().amounts(),
              report.wording().elsewhere()));
    }
  }

  /** The reports that say one thing, the surest first: by source, in a few wordings of each. */
  private static final class Witnesses {
    private static final int SOURCES = 4;
    private static final int WORDINGS = 2;

    private final Vote first;
    private final Map<String, Map<Optional<String>, Vote>> told = new LinkedHashMap<>();

    Witnesses(Vote first) {
      this.first = first;
    }

    void add(Vote vote, String source) {
      if (told.size() < SOURCES || told.containsKey(source)) {
        Map<Optional<String>, Vote> words =
            told.computeIfAbsent(source, s -> new LinkedHashMap<>());
        if (words.size() < WORDINGS) {
          words.putIfAbsent(vote.report().wording().key(), vote);
        }
      }
    }

    /** One of these and one of the others who are of two sources and in other words. */
    Optional<Rivals> against(Witnesses others) {
      return told.entrySet().stream()
          .flatMap(
              mine ->
                  others.told.entrySet().stream()
                      .filter(theirs -> !theirs.getKey().equals(mine.getKey()))
                      .flatMap(theirs -> inOtherWords(mine.getValue(), theirs.getValue())))
          .findFirst();
    }

    private static Stream<Rivals> inOtherWords(
        Map<Optional<String>, Vote> mine, Map<Optional<String>, Vote> theirs) {
      return mine.entrySet().stream()
          .flatMap(
              m ->
                  theirs.entrySet().stream()
                      .filter(t -> m.getKey().isEmpty() || !m.getKey().equals(t.getKey()))
                      .map(t -> inOrder(m.getValue(), t.getValue())));
    }
  }

  private static boolean shareParties(Vote one, Vote other) {
    long shared =
        one.report().cast().shared(other.report().cast()).stream()
            .filter(who -> !Keys.isGroup(who))
            .count();
    String type = one.report().kind().type();
    return shared >= (type.equals(JOURNEY) ? 1 : Math.max(1, Cluster.shared(type)));
  }

  private static boolean isOfOnePlace(Vote one, Vote other) {
    return tellsPlace(one)
        && tellsPlace(other)
        && one.report().where().agrees(other.report().where());
  }

  private static boolean isOfOneDay(Vote one, Vote other) {
    When day = one.report().when();
    return tellsDay(one)
        && tellsDay(other)
        && day.isDay()
        && day.bounds().equals(other.report().when().bounds());
  }

  private static boolean isCountedAlike(Vote one, Vote other) {
    Optional<Integer> ordinal = one.report().wording().ordinal();
    return ordinal.isPresent() && ordinal.equals(other.report().wording().ordinal());
  }

  /** In the sentence itself, not elsewhere in the article. */
  private static boolean tellsDay(Vote vote) {
    return !vote.report().wording().elsewhere().contains(Wording.DAY);
  }

  private static boolean tellsPlace(Vote vote) {
    return !vote.report().wording().elsewhere().contains(Wording.PLACE);
  }

  /**
   * Days that both are told and are not the same. What is counted from another event is a guess;
   * the same weekday of two weeks is one word in two papers of which one printed it late; a day
   * apart is the clock, and a journey takes a day or two.
   */
  private static boolean areInDays(Vote one, Vote other) {
    When a = one.report().when();
    When b = other.report().when();
    if (a.extent().isEmpty()
        || b.extent().isEmpty()
        || isGuessed(a)
        || isGuessed(b)
        || mayBeOfTheNextDay(one)
        || mayBeOfTheNextDay(other)
        || !tellsDay(one)
        || !tellsDay(other)
        || !(isOfOnePlace(one, other) || isCountedAlike(one, other))) {
      return false;
    }
    long apart = apart(a.extent().get(), b.extent().get());
    boolean counted = isCounted(a) || isCounted(b);
    boolean journey = one.report().kind().type().equals(JOURNEY);
    return apart > (journey ? 2 : counted ? 1 : 0)
        && !(counted && a.isDay() && b.isDay() && apart == WEEK);
  }

  private static boolean isGuessed(When when) {
    return when.basis().filter(RELATIVE::equals).isPresent();
  }

  /** "On Friday" of an article that appeared on Thursday by its own date: the day after perhaps. */
  private static boolean mayBeOfTheNextDay(Vote vote) {
    When when = vote.report().when();
    return isCounted(when)
        && when.isDay()
        && vote.article()
            .published()
            .filter(when.bounds().get().first().plusDays(WEEK - 1)::equals)
            .isPresent();
  }

  private static boolean isCounted(When when) {
    return when.basis().filter(RESOLVED::equals).isPresent();
  }

  private static long apart(Days one, Days other) {
    return one.overlaps(other)
        ? 0
        : Math.max(
            ChronoUnit.DAYS.between(one.last(), other.first()),
            ChronoUnit.DAYS.between(other.last(), one.first()));
  }

  /** Rival places of one day; a journey through one country may have several stops. */
  static boolean inPlaces(Vote one, Vote other) {
    return tellsPlace(one)
        && tellsPlace(other)
        && isOfOneDay(one, other)
        && one.report().where().fit(other.report().where()) == Where.Fit.RIVAL
        && !(one.report().kind().type().equals(JOURNEY)
            && !one.report().where().isInOtherCountryThan(other.report().where()));
  }

  /**
   * Held in one, called off or denied in the other, on the same day; or a denial without a day that
   * appears when the other report of just the same is news. Called off and held later, or for
   * another day, is no contradiction.
   */
  private static boolean areInStatus(Vote one, Vote other) {
    return one.status() != other.status()
        && (one.status() == Status.HAPPENED || other.status() == Status.HAPPENED)
        && one.status().rank() == other.status().rank()
        && (isOfOneDay(one, other) || isAnswer(one, other) || isAnswer(other, one))
        && one.report().where().fit(other.report().where()) != Where.Fit.RIVAL
        && !isFollowedBy(one, other)
        && !isFollowedBy(other, one);
  }

  /**
   * Each tells one sum, of what both tell in the same way and of one day, or in articles of a few
   * days.
   */
  private static boolean areInAmounts(Vote one, Vote other) {
    return Amount.isOf(one.report().kind().type())
        && one.status() == other.status()
        && (isOfOneDay(one, other) || isOfOneTime(one, other))
        && amount(one).flatMap(sum -> amount(other).filter(sum::isOtherThan)).isPresent();
  }

  private static boolean isOfOneTime(Vote one, Vote other) {
    return one.article().published().isPresent()
        && other.article().published().isPresent()
        && Math.abs(ChronoUnit.DAYS.between(one.day(), other.day())) <= NEWS;
  }

  private static Optional<Amount> amount(Vote vote) {
    Set<String> sums = vote.report().about().amounts();
    return sums.size() == 1 ? Amount.of(sums.iterator().next()) : Optional.empty();
  }

  /** Two who are said to have met, and "they did not" in the days after. */
  private static boolean isAnswer(Vote told, Vote denial) {
    Set<String> parties = told.report().cast().known().participants();
    return denial.status() == Status.DENIED
        && denial.report().when().bounds().isEmpty()
        && parties.size() > 1
        && parties.stream().noneMatch(Keys::isGroup)
        && parties.equals(denial.report().cast().known().participants())
        && told.article().published().isPresent()
        && denial.article().published().isPresent()
        && isSoonAfter(told, denial);
  }

  private static boolean isSoonAfter(Vote told, Vote denial) {
    long days = ChronoUnit.DAYS.between(told.day(), denial.day());
    return days >= 0 && days <= NEWS;
  }

  private static boolean isFollowedBy(Vote calledOff, Vote held) {
    return calledOff.status() == Status.CANCELLED
        && held.status() == Status.HAPPENED
        && calledOff.day().isBefore(held.day());
  }
}
