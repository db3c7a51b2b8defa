package org.newsgraph.extractor.mention.relation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Tells parties from other organisations by the words of their names. */
public final class Factions {
  private static final Factions STANDARD = new Factions(WordColumn.of("factions.tsv"));

  private final Set<String> words;

  private Factions(Set<String> words) {
    this.words = words;
  }

  /** By the words of {@code factions.tsv}. */
  public static Factions standard() {
    return STANDARD;
  }

  /** Whether an organisation of this name is a party or a movement. */
  public boolean named(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split("\\W+", -1)).anyMatch(words::contains);
  }
}
