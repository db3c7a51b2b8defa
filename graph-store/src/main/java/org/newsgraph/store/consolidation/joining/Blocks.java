package org.newsgraph.store.consolidation.joining;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.consolidation.report.Days;
import org.newsgraph.store.consolidation.report.Status;
import org.newsgraph.store.consolidation.telling.Telling;

/**
 * The blocks in which a telling looks for others of its event: class, participants, month. Two
 * tellings that fit have a block in common, so nothing outside of its blocks needs to be looked at.
 */
public final class Blocks {
  private static final int CROWD = 10;
  private static final int SOON = 3;
  private static final int POSTPONED = 31;
  private static final int WEEK = 7;
  private static final int FEW_MONTHS = 3;
  private static final String WORDS = " ~";
  private static final String ANY_TIME = "*";
  private static final String NO_TIME = "?";

  private final Telling telling;
  private final JoiningRule rule;

  private Blocks(Telling telling) {
    this.telling = telling;
    this.rule = JoiningRule.of(telling.type());
  }

  /** Blocks of tellings that may be of the same event. */
  public static SortedSet<String> joining(Telling telling, Corrections corrections) {
    SortedSet<String> keys = ofShape(telling);
    keys.addAll(own(telling, corrections));
    return keys;
  }

  /** Those of them that all tellings of its shape have. */
  public static SortedSet<String> ofShape(Telling telling) {
    Blocks blocks = new Blocks(telling);
    SortedSet<String> keys = blocks.keys(blocks.months());
    keys.addAll(blocks.occasions());
    keys.addAll(blocks.alone());
    keys.addAll(blocks.gatherings());
    keys.addAll(blocks.acting());
    return keys;
  }

  /** Those of them that another telling of its shape need not have. */
  public static SortedSet<String> own(Telling telling, Corrections corrections) {
    SortedSet<String> keys = words(telling).collect(Collectors.toCollection(TreeSet::new));
    telling.reports().stream()
        .flatMap(r -> corrections.occasion(r.iri()).stream())
        .forEach(name -> keys.add("=" + name));
    return keys;
  }

  /**
   * Blocks under which the telling is found by those that have no time, and, if it has none, by
   * those that have.
   */
  public static SortedSet<String> maybe(Telling telling) {
    Blocks blocks = new Blocks(telling);
    if (!blocks.rule.window()) {
      return new TreeSet<>();
    }
    return blocks.keys(telling.days().isPresent() ? List.of(ANY_TIME) : List.of(ANY_TIME, NO_TIME));
  }

  /** Blocks in which a telling finds those that may be the same but for the missing time. */
  public static SortedSet<String> maybeOf(Telling telling) {
    Blocks blocks = new Blocks(telling);
    if (!blocks.rule.window()) {
      return new TreeSet<>();
    }
    return blocks.keys(List.of(telling.days().isPresent() ? NO_TIME : ANY_TIME));
  }

  /** Blocks in which those without any time are found that the telling may be. */
  public static SortedSet<String> timeless(Telling telling) {
    Blocks blocks = new Blocks(telling);
    return blocks.rule.window() ? blocks.keys(List.of(NO_TIME)) : new TreeSet<>();
  }

  private List<String> months() {
    Optional<Days> days = telling.days();
    boolean joins = telling.isDated() || rule.window();
    if (!joins || days.isEmpty() || tooVague()) {
      return List.of();
    }
    return days.get().widened(margin()).months().map(Object::toString).toList();
  }

  /** So many days may lie between it and another telling of its event. */
  private int margin() {
    if (rule.once() && telling.when().isDay()) {
      return WEEK;
    }
    if (!rule.loose() || !telling.when().isDay()) {
      return 0;
    }
    return telling.standing().status() == Status.CANCELLED ? POSTPONED : SOON;
  }

  private List<String> occasions() {
    return rule.loose()
        ? months().stream()
            .flatMap(m -> telling.occasions().stream().map(o -> telling.type() + " " + m + " " + o))
            .toList()
        : List.of();
  }

  /** Where the place is enough: the months of a meeting of many. */
  private List<String> gatherings() {
    return telling.isGathering() && rule.loose()
        ? telling.where().place().stream()
            .flatMap(place -> months().stream().map(m -> telling.type() + " " + m + " @" + place))
            .toList()
        : List.of();
  }

  /**
   * Where one party alone may be enough: the day; for what has none those on which it would be
   * news.
   */
  private List<String> alone() {
    if (!rule.loose() || rule.shared() == 0) {
      return List.of();
    }
    List<String> parties = parties();
    return daysInTheNews()
        .flatMap(day -> parties.stream().map(p -> telling.type() + " " + day + " " + p))
        .toList();
  }

  private Stream<LocalDate> daysInTheNews() {
    if (telling.when().isDay()) {
      return Stream.of(telling.when().bounds().get().first());
    }
    if (telling.isDated()) {
      return Stream.of();
    }
    boolean ahead = telling.standing().status().liesAhead();
    return telling.article().published().stream()
        .flatMap(
            day ->
                telling.where().place().isEmpty()
                    ? days(day.minusDays(1), day.plusDays(1))
                    : ahead
                        ? days(day, day.plusDays(WEEK))
                        : days(day.minusDays(SOON), day.plusDays(1)));
  }

  private static Stream<LocalDate> days(LocalDate first, LocalDate last) {
    return first.datesUntil(last.plusDays(1));
  }

  /** Those who take part, and for whom they act. */
  private List<String> parties() {
    Stream<String> acted =
        telling.setting().actsFor().values().stream().flatMap(SortedSet::stream).sorted();
    return Stream.concat(telling.cast().participants().stream().sorted(), acted)
        .distinct()
        .limit(CROWD)
        .toList();
  }

  /**
   * Where two who act for one another may be enough: the pairs of the months of which it tells, or
   * of those in which it is news.
   */
  private SortedSet<String> acting() {
    List<String> months = months();
    if (!rule.loose()
        || rule.shared() < 2
        || rule.visitor()
        || (!telling.isDated() && months.size() > FEW_MONTHS)) {
      return new TreeSet<>();
    }
    List<String> pairs = pairs(parties()).toList();
    return months.stream()
        .flatMap(month -> pairs.stream().map(p -> telling.type() + " " + month + " " + p))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * The blocks of those that are told in the same words at about the same time: words alone come
   * again for decades.
   */
  public static Stream<String> words(Telling telling) {
    List<YearMonth> printed =
        telling.article().published().stream()
            .flatMap(day -> new Days(day, day).widened(SameEvent.REPRINTED / 2 + 1).months())
            .toList();
    return telling.wordings().stream()
        .flatMap(key -> printed.stream().map(m -> telling.type() + " " + m + WORDS + key));
  }

  private boolean tooVague() {
    return telling.when().bounds().filter(b -> b.count() > rule.days()).isPresent();
  }

  private SortedSet<String> keys(List<String> times) {
    List<String> groups = groups();
    return times.stream()
        .flatMap(time -> groups.stream().map(g -> telling.type() + " " + time + " " + g))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<String> groups() {
    List<String> people = telling.cast().participants().stream().sorted().limit(CROWD).toList();
    if (rule.shared() == 0) {
      return List.of();
    }
    return rule.shared() == 1 || rule.visitor()
        ? people
        : Stream.of(people).flatMap(Blocks::pairs).toList();
  }

  private static Stream<String> pairs(List<String> people) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      for (int j = i + 1; j < people.size(); j++) {
        pairs.add(people.get(i) + " " + people.get(j));
      }
    }
    return pairs.stream();
  }
}
