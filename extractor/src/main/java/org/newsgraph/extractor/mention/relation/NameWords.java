package org.newsgraph.extractor.mention.relation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Words by which the name of an organisation tells of what kind it is. */
public final class NameWords {
  /** Parties and movements, by the words of {@code factions.tsv}. */
  public static final NameWords PARTIES = new NameWords(WordColumn.of("factions.tsv"));

  /** Bodies of a state, by the words of {@code bodies.tsv}. */
  public static final NameWords STATE_BODIES = new NameWords(WordColumn.of("bodies.tsv"));

  private final Set<String> words;

  private NameWords(Set<String> words) {
    this.words = words;
  }

  /** Whether one of the words stands in this name. */
  public boolean in(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split("\\W+", -1)).anyMatch(words::contains);
  }
}
