package org.newsgraph.extractor.entity.cast;

import java.util.Set;
import java.util.TreeSet;

/**
 * The town, the state or the body whose office somebody holds, where it is no country: "Ohio
 * Governor", "the head of the World Bank".
 *
 * @param words that may name it, in lower case
 * @param entities that these words name
 * @param told whether the words are known to name it
 */
public record Owner(Set<String> words, Set<Integer> entities, boolean told) {
  /** Of an office of which no owner is told. */
  public static final Owner NOBODY = new Owner(Set.of(), Set.of(), false);

  public Owner {
    words = Set.copyOf(words);
    entities = Set.copyOf(entities);
  }

  /** Whether no owner is told. */
  public boolean nobody() {
    return !told && entities.isEmpty();
  }

  /** Whether both are one: by what they name, else by a word. */
  public boolean is(Owner other) {
    return (entities.isEmpty() || other.entities.isEmpty())
        ? words.stream().anyMatch(other.words::contains)
        : entities.stream().anyMatch(other.entities::contains);
  }

  /** The same, and known to be somebody's: "the leader of the opposition". */
  public Owner alsoOf(String word) {
    Set<String> more = new TreeSet<>(words);
    more.add(word);
    return new Owner(more, entities, true);
  }
}
