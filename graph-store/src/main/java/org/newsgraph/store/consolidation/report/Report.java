package org.newsgraph.store.consolidation.report;

import java.util.Objects;
import java.util.SortedSet;
import java.util.function.UnaryOperator;

/**
 * One report of an event: a trigger in an article, with all that the article says of it.
 *
 * @param key its IRI and where it stands
 * @param kind class of the event
 * @param confidence how probable it is that the whole of it is right, between 0 and 1
 */
public record Report(
    Key key,
    Kind kind,
    Cast cast,
    Where where,
    When when,
    Standing standing,
    About about,
    Wording wording,
    double confidence) {
  public Report {
    Objects.requireNonNull(key);
    Objects.requireNonNull(kind);
  }

  /**
   * Which report.
   *
   * @param offset of its trigger
   */
  public record Key(String iri, int offset) {}

  /**
   * What kind of event.
   *
   * @param type local name of one of the classes
   * @param subtypes IRIs of finer classes
   */
  public record Kind(String type, SortedSet<String> subtypes) {}

  /** The words for what it is about, and the money in it. */
  public record About(SortedSet<String> topics, SortedSet<String> amounts) {}

  /** The same of the entities that stand. */
  public Report under(UnaryOperator<String> standing) {
    return new Report(
        key,
        kind,
        cast.under(standing),
        where.under(standing),
        when,
        this.standing,
        about,
        wording.under(standing),
        confidence);
  }

  /** The same at a place of which more is known. */
  public Report at(Where where) {
    return new Report(key, kind, cast, where, when, standing, about, wording, confidence);
  }

  public String iri() {
    return key.iri();
  }
}
