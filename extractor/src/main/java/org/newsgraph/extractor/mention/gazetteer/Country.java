package org.newsgraph.extractor.mention.gazetteer;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.extractor.mention.EntityType;

/**
 * A country, territory or former state and the words for it.
 *
 * @param name the name under which it is shown
 * @param wikipedia the title of its Wikipedia article, with underscores
 * @param names its other names and spellings
 */
public record Country(
    String name,
    String wikipedia,
    Codes codes,
    Standing standing,
    List<String> names,
    Demonyms demonyms,
    Capitals capitals) {

  /** Its identifiers, each empty where it has none: ISO 3166-1 and Wikidata. */
  public record Codes(String alpha2, String alpha3, String wikidata) {}

  /** The words for what comes from it ("Afghan") and who comes from it ("Afghan", "Afghans"). */
  public record Demonyms(List<String> adjectives, List<String> people) {
    public Demonyms {
      adjectives = List.copyOf(adjectives);
      people = List.copyOf(people);
    }
  }

  /**
   * The spellings of its capital, and where its government sits if not only there.
   *
   * @param until the last year in which a former state had one
   */
  public record Capitals(List<String> capital, List<String> government, Optional<Year> until) {
    public Capitals {
      capital = List.copyOf(capital);
      government = List.copyOf(government);
    }
  }

  /** Its place among the states of the world. */
  public enum Standing {
    /** Member of the United Nations. */
    MEMBER,
    /** Observer state at the United Nations. */
    OBSERVER,
    /** Recognised by many states. */
    RECOGNISED,
    /** Declares itself a state, recognised by few. */
    CLAIMED,
    /** Country inside a state, such as Scotland. */
    PART,
    /** Dependent territory. */
    TERRITORY,
    /** Exists no more. */
    FORMER
  }

  public Country {
    Objects.requireNonNull(name);
    Objects.requireNonNull(wikipedia);
    Objects.requireNonNull(codes);
    Objects.requireNonNull(standing);
    Objects.requireNonNull(demonyms);
    Objects.requireNonNull(capitals);
    names = List.copyOf(names);
  }

  /** Whether it is, or was, a state of its own. */
  public boolean sovereign() {
    return switch (standing) {
      case MEMBER, OBSERVER, RECOGNISED, FORMER -> true;
      case CLAIMED, PART, TERRITORY -> false;
    };
  }

  /** Whether it was there on a day; where none is known, whether it still is. */
  public boolean stood(Optional<LocalDate> day) {
    return standing != Standing.FORMER
        || day.flatMap(on -> capitals.until().map(end -> on.getYear() <= end.getValue()))
            .orElse(false);
  }

  /** {@link EntityType#COUNTRY} for states, {@link EntityType#PLACE} for what belongs to one. */
  public EntityType type() {
    return sovereign() ? EntityType.COUNTRY : EntityType.PLACE;
  }

  /** Its name and all other names. */
  public Stream<String> allNames() {
    return Stream.concat(Stream.of(name), names.stream());
  }

  /** All words for what and who comes from it. */
  public Stream<String> allDemonyms() {
    return Stream.concat(demonyms.adjectives().stream(), demonyms.people().stream());
  }

  /** Capitals and seats of government, in all spellings. */
  public Stream<String> allCapitals() {
    return Stream.concat(capitals.capital().stream(), capitals.government().stream());
  }
}
