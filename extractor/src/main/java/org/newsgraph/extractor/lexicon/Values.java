package org.newsgraph.extractor.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * The values that a feature may have.
 *
 * @param parts of how many of them, between commas, one value is made
 * @param allowed {@code *} for any, {@code -} for none
 */
record Values(int parts, List<String> allowed) {
  private static final String ANY = "*";

  Values {
    allowed = List.copyOf(allowed);
  }

  /** As {@code features.tsv} writes them: "office|country", "3 headOf|memberOf". */
  static Values of(List<String> written) {
    String first = written.get(0);
    int blank = first.indexOf(' ');
    if (blank < 0) {
      return new Values(1, written);
    }
    List<String> allowed = new ArrayList<>(written);
    allowed.set(0, first.substring(blank + 1));
    return new Values(Integer.parseInt(first.substring(0, blank)), allowed);
  }

  /**
   * Whether a feature may have this value.
   *
   * @param value {@code -} where it has none
   */
  boolean allows(String value) {
    if (parts > 1) {
      List<String> each = List.of(value.split(",", -1));
      return each.size() == parts && allowed.containsAll(each);
    }
    return allowed.contains(value) || (allowed.contains(ANY) && !value.equals(Lexicon.NONE));
  }
}
