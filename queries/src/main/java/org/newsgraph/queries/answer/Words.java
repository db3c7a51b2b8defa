package org.newsgraph.queries.answer;

import java.util.Locale;

/** Terms of the vocabulary as people read them. */
public final class Words {
  private Words() {}

  /** Returns {@code headOfState} as "head of state". */
  public static String spaced(String term) {
    return term.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
  }
}
