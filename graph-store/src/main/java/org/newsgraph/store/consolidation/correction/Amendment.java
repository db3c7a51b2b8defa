package org.newsgraph.store.consolidation.correction;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import org.newsgraph.store.consolidation.report.Days;
import org.newsgraph.store.consolidation.report.Status;
import org.newsgraph.store.vocabulary.ShippedTable;

/** What people say otherwise of one report than its article does. */
public sealed interface Amendment {
  /** The classes of events, by their local names. */
  List<String> CLASSES =
      ShippedTable.rows(ShippedTable.class, "event-classes.tsv").stream().map(c -> c[0]).toList();

  /** It was at this place; empty: the place is not known. */
  record Place(Optional<String> iri) implements Amendment {}

  /** It was on this day, in this month or year, in ISO form; empty: the day is not known. */
  record Day(Optional<String> date) implements Amendment {}

  /** It has this status. */
  record Standing(Status status) implements Amendment {}

  /** It is of this class, by its local name. */
  record Kind(String type) implements Amendment {}

  /** This one took part. */
  record With(String iri) implements Amendment {}

  /** This one did not take part. */
  record Without(String iri) implements Amendment {}

  /** Reads the object of a line; {@link IllegalArgumentException} says what does not fit. */
  static Amendment of(Verb verb, String object) {
    return switch (verb) {
      case PLACE -> new Place(Optional.of(object).filter(o -> !o.isEmpty()));
      case DAY -> new Day(Optional.of(object).filter(o -> !o.isEmpty()).map(Amendment::date));
      case STATUS -> new Standing(status(object));
      case CLASS -> new Kind(kind(object));
      case PARTICIPANT -> new With(object);
      case NO_PARTICIPANT -> new Without(object);
      default -> throw new IllegalArgumentException("not said of a report: " + verb);
    };
  }

  private static String date(String iso) {
    try {
      Days.of(iso);
      return iso;
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "\"" + iso + "\" is no day, month or year such as 2024-08-18, 2024-08 or 2024", e);
    }
  }

  private static Status status(String word) {
    try {
      return Status.of(word);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "\""
              + word
              + "\" is no status; there are happened, ongoing, planned, cancelled, denied"
              + " and possible",
          e);
    }
  }

  private static String kind(String type) {
    String local = type.substring(Math.max(type.lastIndexOf('#'), type.lastIndexOf(':')) + 1);
    if (!CLASSES.contains(local)) {
      throw new IllegalArgumentException(
          "\"" + type + "\" is no class of events; there are: " + String.join(", ", CLASSES));
    }
    return local;
  }
}
