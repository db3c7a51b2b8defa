package org.newsgraph.extractor.mention.relation;

import java.util.Set;

/** One step of a pattern: a slot, a class of words, or words themselves. */
sealed interface Element {
  /** A name that fills the subject or the object. */
  record Slot(boolean subject, String kind) implements Element {}

  /** A title of {@code offices.tsv}. */
  record Title() implements Element {}

  /** A noun of {@code places.tsv}. */
  record PlaceNoun(boolean optional) implements Element {}

  /** A few words that may stand before a noun. */
  record Filler() implements Element {}

  /** One of some words. */
  record Words(Set<String> words, boolean optional) implements Element {}

  static Element of(String written) {
    if (written.startsWith("S:") || written.startsWith("O:")) {
      return new Slot(written.charAt(0) == 'S', written.substring(2));
    }
    return switch (written) {
      case "OFFICE" -> new Title();
      case "PLACE" -> new PlaceNoun(false);
      case "*" -> new Filler();
      default -> words(written);
    };
  }

  private static Words words(String written) {
    boolean optional = written.length() > 1 && written.endsWith("?");
    String bare = optional ? written.substring(0, written.length() - 1) : written;
    return new Words(Set.of(bare.split("\\|", -1)), optional);
  }
}
