package org.newsgraph.store.consolidation.report;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.newsgraph.store.consolidation.iri.Keys;

/**
 * Who took part, and as what.
 *
 * @param roles for each participant its roles, as local names ({@code visitor}); empty where it has
 *     none but the general one
 * @param onBehalfOf the bodies for which they act
 */
public record Cast(SortedMap<String, SortedSet<String>> roles, SortedSet<String> onBehalfOf) {
  /** The narrower roles, by local name, in the order in which a reader would name them. */
  public static final List<String> ROLES =
      List.of("actor", "visitor", "signatory", "host", "mediator", "recipient", "victim");

  public static final Cast NOBODY = new Cast(new TreeMap<>(), new TreeSet<>());

  public Cast {
    SortedMap<String, SortedSet<String>> copy = new TreeMap<>();
    roles.forEach((who, as) -> copy.put(who, Collections.unmodifiableSortedSet(new TreeSet<>(as))));
    roles = Collections.unmodifiableSortedMap(copy);
    onBehalfOf = Collections.unmodifiableSortedSet(new TreeSet<>(onBehalfOf));
  }

  /** The same with the entities that stand. */
  public Cast under(UnaryOperator<String> standing) {
    SortedMap<String, SortedSet<String>> moved = new TreeMap<>();
    roles.forEach(
        (who, as) -> moved.computeIfAbsent(standing.apply(who), w -> new TreeSet<>()).addAll(as));
    SortedSet<String> bodies = new TreeSet<>();
    onBehalfOf.forEach(body -> bodies.add(standing.apply(body)));
    return new Cast(moved, bodies);
  }

  public Set<String> participants() {
    return roles.keySet();
  }

  public boolean isEmpty() {
    return roles.isEmpty();
  }

  /** Without those whom nobody else can know, "a group of directors", if others took part. */
  public Cast known() {
    SortedMap<String, SortedSet<String>> known = new TreeMap<>(roles);
    known.keySet().removeIf(Keys::isLocalGroup);
    return known.isEmpty() ? this : new Cast(known, onBehalfOf);
  }

  /** Those who have the role. */
  public SortedSet<String> as(String role) {
    return roles.entrySet().stream()
        .filter(e -> e.getValue().contains(role))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  public SortedSet<String> shared(Cast other) {
    SortedSet<String> both = new TreeSet<>(participants());
    both.retainAll(other.participants());
    return both;
  }

  /** Everybody of all, each in every role that one of them gives. */
  public static Cast union(Collection<Cast> casts) {
    SortedMap<String, SortedSet<String>> roles = new TreeMap<>();
    SortedSet<String> bodies = new TreeSet<>();
    for (Cast cast : casts) {
      cast.roles.forEach((who, as) -> roles.computeIfAbsent(who, w -> new TreeSet<>()).addAll(as));
      bodies.addAll(cast.onBehalfOf);
    }
    return new Cast(roles, bodies);
  }

  /**
   * The place of the participant among the roles of {@link #ROLES}; behind all of them without a
   * role.
   */
  public static int rank(Map.Entry<String, SortedSet<String>> participant) {
    return participant.getValue().stream().mapToInt(ROLES::indexOf).min().orElse(ROLES.size());
  }
}
