package org.newsgraph.queries.index;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How much is in a store.
 *
 * @param firstDay of an article, in ISO form
 * @param lastDay of an article, in ISO form
 * @param entities by the local name of their class
 * @param byClass events by the local name of their class
 * @param byStatus events by the local name of their status
 * @param collections articles by the name of their collection
 */
public record Counts(
    int articles,
    Optional<String> firstDay,
    Optional<String> lastDay,
    Map<String, Integer> entities,
    Map<String, Integer> byClass,
    Map<String, Integer> byStatus,
    Map<String, Integer> collections) {
  /** Copies the counts. */
  public Counts {
    entities = Collections.unmodifiableMap(new TreeMap<>(entities));
    byClass = Collections.unmodifiableMap(new TreeMap<>(byClass));
    byStatus = Collections.unmodifiableMap(new TreeMap<>(byStatus));
    collections = Collections.unmodifiableMap(new TreeMap<>(collections));
  }

  /** How many events; every event has one status. */
  public int events() {
    return byStatus.values().stream().mapToInt(Integer::intValue).sum();
  }
}
