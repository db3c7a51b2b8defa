package org.newsgraph.extractor.mention.relation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Tells bodies of a state from other organisations by the words of their names. */
public final class StateBodies {
  private static final StateBodies STANDARD = new StateBodies(WordColumn.of("bodies.tsv"));

  private final Set<String> words;

  private StateBodies(Set<String> words) {
    this.words = words;
  }

  /** By the words of {@code bodies.tsv}. */
  public static StateBodies standard() {
    return STANDARD;
  }

  /** Whether an organisation of this name belongs to a state. */
  public boolean named(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split("\\W+", -1)).anyMatch(words::contains);
  }
}
