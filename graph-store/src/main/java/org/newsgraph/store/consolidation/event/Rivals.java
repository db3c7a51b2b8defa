package org.newsgraph.store.consolidation.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.newsgraph.store.consolidation.report.Days;
import org.newsgraph.store.consolidation.report.Status;
import org.newsgraph.store.consolidation.report.Vote;
import org.newsgraph.store.consolidation.report.When;

/**
 * Whether two reports of one event say what cannot both be so. They are of two articles that do not
 * repeat each other's words, and neither was so doubtful to the reader of the article that it would
 * stand against anybody.
 */
final class Rivals {
  /** A report that is as improbable as this speaks against none. */
  private static final double FAINT = 0.2;

  private static final int WEEK = 7;
  private static final int MONTH = 31;
  private static final String RESOLVED = "resolved";
  private static final String RELATIVE = "relative";
  private static final String JOURNEY = "Visit";

  private Rivals() {}

  /**
   * Whether two of the reports that may be rivals are rivals in that. What is said is compared, not
   * every two reports that say it: of an event of which thousands tell there are few days and
   * places.
   *
   * @param said all of a report at which the comparison looks
   */
  static boolean among(
      Collection<Vote> votes, Function<Vote, ?> said, BiPredicate<Vote, Vote> rivals) {
    Collection<Witnesses> all = witnesses(votes, said);
    return between(all, all, rivals);
  }

  private static Collection<Witnesses> witnesses(Collection<Vote> votes, Function<Vote, ?> said) {
    Map<Object, Witnesses> witnesses = new LinkedHashMap<>();
    votes.stream()
        .filter(v -> v.report().confidence() >= FAINT)
        .forEach(v -> witnesses.computeIfAbsent(said.apply(v), s -> new Witnesses(v)).add(v));
    return witnesses.values();
  }

  private static boolean between(
      Collection<Witnesses> ones, Collection<Witnesses> others, BiPredicate<Vote, Vote> rivals) {
    return ones.stream()
        .anyMatch(
            one ->
                others.stream()
                    .anyMatch(
                        other -> rivals.test(one.first, other.first) && one.mayBeAgainst(other)));
  }

  /** The reports that say one thing: whose texts they are, and in which words. */
  private static final class Witnesses {
    /** Of two texts one at least is another than a third. */
    private static final int ENOUGH = 2;

    private final Vote first;
    private final Map<Optional<String>, Set<String>> texts = new LinkedHashMap<>();

    Witnesses(Vote first) {
      this.first = first;
    }

    void add(Vote vote) {
      Set<String> same =
          texts.computeIfAbsent(vote.report().wording().key(), words -> new LinkedHashSet<>());
      if (same.size() < ENOUGH) {
        same.add(vote.article().textKey());
      }
    }

    /** One of these and one of the others are of two texts and in other words. */
    boolean mayBeAgainst(Witnesses others) {
      return texts.entrySet().stream()
          .anyMatch(mine -> others.texts.entrySet().stream().anyMatch(t -> areOfTwo(mine, t)));
    }

    private static boolean areOfTwo(
        Map.Entry<Optional<String>, Set<String>> one,
        Map.Entry<Optional<String>, Set<String>> other) {
      boolean sameWords = one.getKey().isPresent() && one.getKey().equals(other.getKey());
      return !sameWords
          && one.getValue().stream()
              .anyMatch(text -> other.getValue().stream().anyMatch(t -> !t.equals(text)));
    }
  }

  /** Whether two of these give days that cannot both be right. */
  static boolean inDays(Collection<Vote> votes) {
    return among(
        votes, v -> List.of(v.report().when(), v.report().kind().type()), Rivals::areInDays);
  }

  /**
   * Days that both are told and are not the same. What is counted from another event is a guess;
   * the same weekday of two weeks is one word in two papers of which one printed it late; a day
   * apart is the clock, and a journey takes a day or two.
   */
  private static boolean areInDays(Vote one, Vote other) {
    When a = one.report().when();
    When b = other.report().when();
    if (a.extent().isEmpty() || b.extent().isEmpty() || isGuessed(a) || isGuessed(b)) {
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

  /** Whether two of these give outcomes that cannot both be right. */
  static boolean inStatus(Collection<Vote> votes) {
    List<Collection<Witnesses>> outcomes =
        votes.stream()
            .collect(Collectors.groupingBy(Vote::status, TreeMap::new, Collectors.toList()))
            .values()
            .stream()
            .map(same -> witnesses(same, v -> List.of(v.report().when().extent(), v.day())))
            .toList();
    return outcomes.stream()
        .anyMatch(
            one ->
                outcomes.stream()
                    .filter(other -> other != one)
                    .anyMatch(other -> between(one, other, Rivals::areInStatus)));
  }

  /**
   * Held in one, called off or denied in the other, of the same time. Called off and held later, or
   * for another day, is no contradiction.
   */
  private static boolean areInStatus(Vote one, Vote other) {
    return one.status() != other.status()
        && one.status().rank() == other.status().rank()
        && isOfOneTime(one, other)
        && !isFollowedBy(one, other)
        && !isFollowedBy(other, one);
  }

  private static boolean isOfOneTime(Vote one, Vote other) {
    Optional<Days> a = one.report().when().extent();
    Optional<Days> b = other.report().when().extent();
    if (a.isPresent() && b.isPresent()) {
      return a.get().overlaps(b.get());
    }
    LocalDate first = one.day();
    LocalDate second = other.day();
    return !first.equals(LocalDate.MIN)
        && !second.equals(LocalDate.MIN)
        && Math.abs(ChronoUnit.DAYS.between(first, second))
            <= (a.or(() -> b).isPresent() ? MONTH : WEEK);
  }

  private static boolean isFollowedBy(Vote calledOff, Vote held) {
    return calledOff.status() == Status.CANCELLED
        && held.status() == Status.HAPPENED
        && calledOff.day().isBefore(held.day());
  }
}
