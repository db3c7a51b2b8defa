package org.newsgraph.store.consolidation.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.consolidation.report.Days;

/**
 * The blocks in which a telling looks for others of its event: class, participants, month. Two
 * tellings that fit have a block in common, so nothing outside of its blocks needs to be looked at.
 */
public final class Blocks {
  private static final int CROWD = 10;
  private static final String ANY_TIME = "*";
  private static final String NO_TIME = "?";

  private final Telling telling;
  private final JoiningRule rule;

  private Blocks(Telling telling) {
    this.telling = telling;
    this.rule = JoiningRules.of(telling.type());
  }

  /** Blocks of tellings that may be of the same event. */
  public static SortedSet<String> joining(Telling telling, Corrections corrections) {
    Blocks blocks = new Blocks(telling);
    SortedSet<String> keys = blocks.keys(blocks.months());
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

  private List<String> months() {
    Optional<Days> days = telling.days();
    boolean joins = telling.isDated() || rule.window();
    if (!joins || days.isEmpty() || tooVague()) {
      return List.of();
    }
    return days.get().months().map(Object::toString).toList();
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
