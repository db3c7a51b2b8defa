package org.newsgraph.store.consolidation.correction;

/** Two IRIs, the smaller first. */
public record Pair(String one, String two) {
  public static Pair of(String a, String b) {
    return a.compareTo(b) <= 0 ? new Pair(a, b) : new Pair(b, a);
  }
}
