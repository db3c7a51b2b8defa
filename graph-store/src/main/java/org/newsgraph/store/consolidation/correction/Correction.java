package org.newsgraph.store.consolidation.correction;

import java.util.Arrays;
import java.util.Objects;

/**
 * One line of a corrections file, which reads like a sentence: subject, verb, object.
 *
 * @param object empty where the verb needs none
 */
record Correction(String subject, Verb verb, String object) {
  Correction {
    Objects.requireNonNull(verb);
    if (subject.isEmpty()) {
      throw new IllegalArgumentException("the first column is empty");
    }
    if (verb.needsObject && object.isEmpty()) {
      throw new IllegalArgumentException("\"" + verb.words + "\" needs a third column");
    }
    if (verb.isOfReports() && !subject.contains("#report=")) {
      throw new IllegalArgumentException(
          "\"" + verb.words + "\" is said of a report, and this is none: " + subject);
    }
  }

  /** What a line can say. */
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

    /** Whether it says otherwise what one report tells. */
    boolean isOfReports() {
      return switch (this) {
        case PLACE, DAY, STATUS, CLASS, PARTICIPANT, NO_PARTICIPANT -> true;
        default -> false;
      };
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

  /** Whether it speaks of events or reports rather than of entities. */
  boolean isOnEvents() {
    return isEvent(subject);
  }

  /** Whether it speaks of what a name means in one article. */
  boolean isOnOneArticle() {
    return subject.contains("/article/") && !subject.contains("#");
  }

  static boolean isEvent(String iri) {
    return iri.contains("#report=") || iri.contains("/event/");
  }
}
