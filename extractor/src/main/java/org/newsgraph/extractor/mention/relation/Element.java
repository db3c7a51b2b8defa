package org.newsgraph.extractor.mention.relation;

import java.util.Set;

/** One step of a pattern: a slot, a class of words, or words themselves. */
sealed interface Element {
  /** A name that fills the subject or the object. */
  record Slot(boolean subject, String kind) implements Element {}

  /** A name that stays out of the relation. */
  record Bystander() implements Element {}

  /** Any noun. */
  record Noun() implements Element {}

  /** An office of the lexicon. */
  record Title() implements Element {}

  /** A noun of {@code places.tsv}. */
  record PlaceNoun(boolean optional) implements Element {}

  /** A few words that may stand before a noun. */
  record Filler() implements Element {}

  /** One of some words. */
  record Words(Set<String> words, boolean optional) implements Element {}

  /** A verb group by the lemma of its own verb. */
  record Verb(Set<String> lemmas, boolean optional) implements Element {}

  static Element of(String written) {
    if (written.startsWith("S:") || written.startsWith("O:")) {
      return new Slot(written.charAt(0) == 'S', written.substring(2));
    }
    return switch (written) {
      case "OFFICE" -> new Title();
      case "X:any" -> new Bystander();
      case "NOUN" -> new Noun();
      case "PLACE" -> new PlaceNoun(false);
      case "PLACE?" -> new PlaceNoun(true);
      case "*" -> new Filler();
      default -> written.startsWith("V:") ? verb(written.substring(2)) : words(written);
    };
  }

  private static Verb verb(String written) {
    Words words = words(written);
    return new Verb(words.words(), words.optional());
  }

  private static Words words(String written) {
    boolean optional = written.length() > 1 && written.endsWith("?");
    String bare = optional ? written.substring(0, written.length() - 1) : written;
    return new Words(Set.of(bare.split("\\|", -1)), optional);
  }
}
