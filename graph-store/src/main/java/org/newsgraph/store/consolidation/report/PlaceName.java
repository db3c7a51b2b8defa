package org.newsgraph.store.consolidation.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.store.consolidation.iri.Keys;

/** The words of a place's name, as its IRI spells them. */
record PlaceName(Set<String> words) {
  static PlaceName of(String iri) {
    return new PlaceName(
        Arrays.stream(Keys.words(iri).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}%]+", -1))
            .filter(word -> !word.isEmpty())
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** It has all the words of the other, and more. */
  boolean isMoreThan(PlaceName other) {
    return !other.words.isEmpty()
        && words.size() > other.words.size()
        && words.containsAll(other.words);
  }
}
