package org.newsgraph.store.consolidation.correction;

import java.util.Arrays;

/** What a line of corrections can say. */
enum Verb {
  SAME_AS("same as", true),
  NOT_SAME_AS("not the same as", true),
  TYPE("type", true),
  PLACE("place", false),
  DAY("day", false),
  STATUS("status", true),
  CLASS("class", true),
  PARTICIPANT("participant", true),
  NO_PARTICIPANT("no participant", true),
  LINK("link", false),
  REJECT("reject", false),
  WITHDRAW("withdraw", false),
  RESTORE("restore", false);

  private final String words;
  private final boolean needsObject;

  Verb(String words, boolean needsObject) {
    this.words = words;
    this.needsObject = needsObject;
  }

  /** As it stands in a line. */
  String words() {
    return words;
  }

  boolean needsObject() {
    return needsObject;
  }

  /** Whether it says otherwise what one report tells. */
  boolean isOfReports() {
    return switch (this) {
      case PLACE, DAY, STATUS, CLASS, PARTICIPANT, NO_PARTICIPANT -> true;
      default -> false;
    };
  }

  /** Whether its object, where it has one, is an entity, an event, a report or a page. */
  boolean leadsToAddress() {
    return switch (this) {
      case SAME_AS, NOT_SAME_AS, PLACE, PARTICIPANT, NO_PARTICIPANT, LINK -> true;
      default -> false;
    };
  }

  static boolean isVerb(String words) {
    return Arrays.stream(values()).anyMatch(v -> v.words.equalsIgnoreCase(words));
  }

  static Verb of(String words) {
    return Arrays.stream(values())
        .filter(v -> v.words.equalsIgnoreCase(words))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "\""
                        + words
                        + "\" is no correction; there are: "
                        + String.join(", ", Arrays.stream(values()).map(v -> v.words).toList())));
  }
}
