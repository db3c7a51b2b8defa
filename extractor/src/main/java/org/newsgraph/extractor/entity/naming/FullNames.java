package org.newsgraph.extractor.entity.naming;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the full names that may be spellings of another without comparing it with all: what {@link
 * PersonNames#sameFullName} takes for one has a last word alike and the initial of another word in
 * common.
 */
final class FullNames {
  private final Map<String, Set<Integer>> byKey = new HashMap<>();

  /** Notes a full name under a number. */
  void put(List<String> name, int number) {
    keys(name).forEach(key -> byKey.computeIfAbsent(key, k -> new TreeSet<>()).add(number));
  }

  /** The numbers of all names that may be the same, ascending. */
  Set<Integer> like(List<String> name) {
    Set<Integer> found = new TreeSet<>();
    keys(name).forEach(key -> found.addAll(byKey.getOrDefault(key, Set.of())));
    return found;
  }

  private static Set<String> keys(List<String> name) {
    Set<String> keys = new TreeSet<>();
    for (String last : SpellingVariants.keys(name.get(name.size() - 1))) {
      name.forEach(word -> keys.add(last + " " + word.charAt(0)));
    }
    return keys;
  }
}
