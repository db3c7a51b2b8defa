package org.newsgraph.store.consolidation.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.store.vocabulary.ShippedTable;

/** What lies around a place by common knowledge: the building, city, state, country, region. */
record Surrounding(Set<String> titles) {
  private static final String ENTITY = "entity/";
  private static final Set<String> WIDE = Set.of("continent", "country");
  private static final Surrounding NOTHING = new Surrounding(Set.of());
  private static final Map<String, String> KINDS = new HashMap<>();
  private static final Set<String> WORDS = new HashSet<>();
  private static final Map<String, Surrounding> ALL = read();

  static Surrounding of(String place) {
    return ALL.getOrDefault(title(place), NOTHING);
  }

  /** What stands behind the IRI of an entity with a page in Wikipedia. */
  private static String title(String iri) {
    return iri.substring(iri.lastIndexOf(ENTITY) + ENTITY.length());
  }

  /** Whether a word may stand for any of many places: "the gulf". */
  static boolean isOfMany(String word) {
    return WORDS.contains(word);
  }

  /** The place lies in the other. */
  boolean contains(String place) {
    return titles.contains(title(place));
  }

  /** The names of all that lies around it. */
  Stream<String> names() {
    return titles.stream();
  }

  /** Both are rooms of one building. */
  boolean isUnderOneRoofWith(Surrounding other) {
    return titles.stream()
        .anyMatch(t -> "building".equals(KINDS.get(t)) && other.titles.contains(t));
  }

  /** All of these but countries, and continents, which are too wide to say where somebody is. */
  Stream<String> regions() {
    return titles.stream().filter(t -> !WIDE.contains(KINDS.getOrDefault(t, "")));
  }

  private static Map<String, Surrounding> read() {
    Map<String, Set<String>> around = new HashMap<>();
    for (String[] row : ShippedTable.rows(Surrounding.class, "places-within.tsv")) {
      if (row[1].equals("word")) {
        WORDS.addAll(List.of(row[2].split("\\|", -1)));
        continue;
      }
      KINDS.put(row[0], row[1]);
      for (String member : row[2].split("\\|", -1)) {
        around.computeIfAbsent(member, m -> new HashSet<>()).add(row[0]);
      }
    }
    Map<String, Surrounding> all = new HashMap<>();
    around.keySet().forEach(place -> all.put(place, new Surrounding(closure(place, around))));
    return Map.copyOf(all);
  }

  private static Set<String> closure(String place, Map<String, Set<String>> around) {
    Set<String> all = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(around.get(place));
    while (!open.isEmpty()) {
      String next = open.pop();
      if (all.add(next)) {
        open.addAll(around.getOrDefault(next, Set.of()));
      }
    }
    return Set.copyOf(all);
  }
}
