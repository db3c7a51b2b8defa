package org.newsgraph.store.consolidation.correction;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.newsgraph.store.consolidation.report.EntityUse;

/**
 * One line of a corrections file, which reads like a sentence: subject, verb, object.
 *
 * @param object empty where the verb needs none
 */
record Correction(String subject, Verb verb, String object) {
  /** What may stand in a graph as an address. */
  private static final Pattern ADDRESS =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s\\p{Cntrl}<>\"{}|\\\\^`]+");

  Correction {
    Objects.requireNonNull(verb);
    if (subject.isEmpty()) {
      throw new IllegalArgumentException(
          "the first column is empty; it says what the correction is about");
    }
    if (!isAddress(subject)) {
      throw new IllegalArgumentException("the first column is no address: " + subject);
    }
    if (verb.needsObject() && object.isEmpty()) {
      throw new IllegalArgumentException("\"" + verb.words() + "\" needs a third column");
    }
    if (verb.isOfReports() && !subject.contains("#report=")) {
      throw new IllegalArgumentException(
          "\"" + verb.words() + "\" is said of a report, and this is none: " + subject);
    }
    if (verb.isOfReports()) {
      Amendment.of(verb, object);
    }
    if (verb == Verb.TYPE && !EntityUse.TYPES.contains(localName(object))) {
      throw new IllegalArgumentException(
          "\""
              + object
              + "\" is no kind of thing; there are: "
              + String.join(", ", EntityUse.TYPES));
    }
    if (verb.leadsToAddress() && !object.isEmpty() && !isAddress(object)) {
      throw new IllegalArgumentException(
          "\""
              + verb.words()
              + "\" needs an address in the third column, and this is none: "
              + object);
    }
  }

  /** Reads the columns of a line; {@link IllegalArgumentException} says what is not understood. */
  static Correction of(List<String> columns) {
    if (columns.size() < 2) {
      throw new IllegalArgumentException(
          "there is one column; a line is: subject,correction,object");
    }
    return new Correction(
        columns.get(0), Verb.of(columns.get(1)), columns.size() > 2 ? columns.get(2) : "");
  }

  private static boolean isAddress(String term) {
    return ADDRESS.matcher(term).matches();
  }

  /** The last part of the name of a class. */
  static String localName(String type) {
    return type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1);
  }

  /** Whether it speaks of events or reports rather than of entities. */
  boolean isOnEvents() {
    return Subject.of(subject).isEvent();
  }

  /** Whether it speaks of what a name means in one article. */
  boolean isOnOneArticle() {
    return Subject.of(subject) == Subject.ARTICLE;
  }
}
