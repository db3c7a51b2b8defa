package org.newsgraph.store.consolidation.naming;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The keys under which bearers of names alike find each other: two between whom a decision may pass
 * have a key in common.
 */
final class NameKeys {
  private static final int LONGEST = 12;

  private NameKeys() {}

  /** The keys under which the bearer is found. */
  static SortedSet<String> of(Bearer bearer) {
    SortedSet<String> keys = new TreeSet<>();
    bearer.fullNames().flatMap(n -> n.keys().stream()).forEach(k -> keys.add("P " + k));
    bearer.people().forEach(n -> surname(keys, n, bearer, false));
    bearer.bodies().forEach(n -> body(keys, n));
    bearer.unglued().forEach(b -> keys.addAll(of(b)));
    return keys;
  }

  /**
   * The keys under which those are found whom a change of the bearer concerns, or who concern it.
   */
  static SortedSet<String> around(Bearer bearer) {
    SortedSet<String> keys = of(bearer);
    bearer.people().forEach(n -> surname(keys, n, bearer, true));
    bearer.unglued().forEach(b -> keys.addAll(around(b)));
    return keys;
  }

  private static void surname(
      SortedSet<String> keys, PersonName name, Bearer bearer, boolean andNear) {
    for (String month : bearer.acquaintance().months().keySet()) {
      for (String at : andNear ? Acquaintance.near(month) : java.util.List.of(month)) {
        keys.add("S " + name.surname() + " " + at);
      }
    }
  }

  private static void body(SortedSet<String> keys, BodyName name) {
    Optional.of(name.key()).filter(k -> !k.isEmpty()).ifPresent(k -> keys.add("O " + k));
    if (name.isAcronym() || (name.words().size() > 1 && name.words().size() < LONGEST)) {
      keys.add("A " + name.acronym());
    }
  }
}
