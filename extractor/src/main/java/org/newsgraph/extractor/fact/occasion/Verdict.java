package org.newsgraph.extractor.fact.occasion;

/**
 * Whether a report tells the occasion of a group, and why.
 *
 * @param likelihood the higher the likelier; 0 or less: it does not
 */
record Verdict(double likelihood, String because) {
  static Verdict no(String because) {
    return new Verdict(0, because);
  }

  static Verdict yes(double likelihood, String because) {
    return new Verdict(likelihood, because);
  }

  boolean same() {
    return likelihood > 0;
  }
}
