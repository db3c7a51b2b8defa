package org.newsgraph.store.consolidation.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.store.consolidation.iri.Keys;

/** The words of a place's name, as its IRI or an article spells them. */
public record PlaceName(Set<String> words) {
  /** The words of a name, in lower case. */
  public static PlaceName of(String iri) {
    return new PlaceName(
        Arrays.stream(Keys.words(iri).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}%]+", -1))
            .filter(word -> !word.isEmpty())
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** It has all these words. */
  boolean hasAll(Set<String> some) {
    return words.containsAll(some);
  }

  /** It has all the words of the other, and more. */
  boolean isMoreThan(PlaceName other) {
    return !other.words.isEmpty()
        && words.size() > other.words.size()
        && words.containsAll(other.words);
  }
}
