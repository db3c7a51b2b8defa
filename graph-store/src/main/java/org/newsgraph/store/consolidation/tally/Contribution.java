package org.newsgraph.store.consolidation.tally;

import java.util.Comparator;

/**
 * What an article adds to the knowledge of an entity, a relation or a tenure. Equal contributions
 * of several articles are counted, so that taking an article out again changes counts and nothing
 * else.
 *
 * @param subject IRI of the entity, tenure or relation
 * @param entry what is said of it
 */
public record Contribution(String subject, Entry entry) implements Comparable<Contribution> {
  private static final Comparator<Contribution> ORDER =
      Comparator.comparing(Contribution::subject).thenComparing(Contribution::entry);

  @Override
  public int compareTo(Contribution other) {
    return ORDER.compare(this, other);
  }

  static Contribution of(String subject, Kind kind, String value) {
    return new Contribution(subject, new Entry(kind, value));
  }

  /** One thing said of a subject. */
  public record Entry(Kind kind, String value) implements Comparable<Entry> {
    private static final Comparator<Entry> ORDER =
        Comparator.comparing(Entry::kind).thenComparing(Entry::value);

    @Override
    public int compareTo(Entry other) {
      return ORDER.compare(this, other);
    }
  }

  /** What kind of thing an entry says. */
  public enum Kind {
    /** An entity's name in an article. */
    LABEL,
    /** A name that the news uses. */
    NAME,
    /** Its class. */
    TYPE,
    /** The same thing elsewhere. */
    LINK,
    /** Where it lies: degrees north, a space, degrees east. */
    POINT,
    /** A month in which an article names it; empty for an undated article. */
    MONTH,
    /** A month, and what is much named beside it in an article of that month, as a key. */
    BESIDE,
    /** A country or body with which an article says it to have to do. */
    OF,
    /** An IRI that a correction joined to it. */
    ALIAS,
    /** Subject, predicate and object of a relation; holder, office and body of a tenure. */
    WHAT,
    /** A day on which an article asserts that it is so; empty for an undated article. */
    ASSERTED,
    /** A day on which an article says that it was so and is over. */
    FORMER,
    /** A day on which somebody says that it is not so. */
    CONTESTED,
    /** A day, month or year since when an office is said to be held. */
    SINCE,
    /** A day, month or year until when it is said to be held. */
    UNTIL,
    /** Whom an article calls by an office alone, and the day on which it does. */
    CALLED
  }
}
