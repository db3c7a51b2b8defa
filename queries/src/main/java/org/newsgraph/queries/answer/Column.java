package org.newsgraph.queries.answer;

import java.util.Locale;

/** A column of an answer; a hidden one is there for programs (an event's IRI), not for readers. */
public record Column(String name, boolean hidden) {
  /** Returns the heading that people read. */
  public String heading() {
    String spaced = name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    return spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
  }
}
