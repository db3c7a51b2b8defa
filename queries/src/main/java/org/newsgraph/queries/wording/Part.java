package org.newsgraph.queries.wording;

import java.util.Set;

/** What some words of a sentence are; offsets count words, end exclusive. */
sealed interface Part {
  int begin();

  int end();

  /**
   * A name.
   *
   * @param text to ask for
   * @param types of those who bear it; empty where nobody in the store does
   */
  record Name(int begin, int end, String text, Set<String> types, boolean owner) implements Part {
    /** Whether nobody bears it but places, which do nothing. */
    boolean isPlace() {
      return types.equals(Set.of("Place"));
    }
  }

  /** An office that is asked for, by its title. */
  record Office(int begin, int end, String title) implements Part {}

  /** A form of a verb or noun that asks a question. */
  record Told(int begin, int end, String phrase) implements Part {}

  /** A time, a status, or any other words that are understood. */
  record Taken(int begin, int end) implements Part {}
}
