package org.newsgraph.queries.answer;

import java.util.Locale;

/** What a value of an answer is. */
public enum CellType {
  /** A person, country, place, organisation or named event. */
  ENTITY,
  /** Several entities; the cell's items are these. */
  ENTITIES,
  /** An event. */
  EVENT,
  /** Several events; the cell's items are these. */
  EVENTS,
  /** A day, month, year, or two days with a slash between. */
  DATE,
  /** A status, such as happened or planned. */
  STATUS,
  /** An article. */
  ARTICLE,
  /** A number. */
  NUMBER,
  /** A term of the vocabulary, such as a class or a relation. */
  TERM,
  /** An address on the web. */
  LINK,
  /** A node that only leads to evidence: a report, claim or tenure. */
  NODE,
  /** Anything else. */
  TEXT;

  /** Returns the word for the type in JSON. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
