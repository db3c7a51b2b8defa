package org.newsgraph.queries.evidence;

import java.util.Comparator;
import java.util.IdentityHashMap;

/**
 * Which evidence of a row tells most and stands first: what says the same status, there what an
 * article asserts itself, there what calls most of those who take part by name; headlines after
 * sentences. Of what tells as much the earlier stands first, whatever order the store gives.
 */
final class Telling implements Comparator<Evidence> {
  private final String status;

  /** How many each names; it is compared with many. */
  private final IdentityHashMap<Evidence, Long> named = new IdentityHashMap<>();

  /** For a row of that status, which is empty where it has none. */
  Telling(String status) {
    this.status = status;
  }

  @Override
  public int compare(Evidence one, Evidence other) {
    return Comparator.comparing((Evidence e) -> !status.isEmpty() && !e.status().equals(status))
        .thenComparing(e -> !e.attributedTo().isEmpty())
        .thenComparing(e -> named.computeIfAbsent(e, Telling::named), Comparator.reverseOrder())
        .thenComparing(e -> e.quote().begin() == 0)
        .thenComparing(e -> e.source().day())
        .thenComparing(e -> e.source().article())
        .thenComparing(e -> e.quote().begin())
        .thenComparing(Evidence::report)
        .compare(one, other);
  }

  /** "Him" tells less than a name. */
  private static boolean isName(String words) {
    return !words.isEmpty() && Character.isUpperCase(words.codePointAt(0));
  }

  private static long named(Evidence evidence) {
    return evidence.marks().stream()
        .filter(mark -> mark.kind().equals("participant") && isName(mark.words()))
        .flatMap(mark -> mark.entities().stream())
        .distinct()
        .count();
  }
}
