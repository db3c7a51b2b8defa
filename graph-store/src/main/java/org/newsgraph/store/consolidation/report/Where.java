package org.newsgraph.store.consolidation.report;

import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.store.consolidation.iri.Keys;

/**
 * Where it took place: the narrowest place given, and its country.
 *
 * @param liesIn the places in which the article says that the place lies
 * @param called all words by which the article calls the place, where these are fewer than its
 *     whole name has: "the Gulf"
 */
public record Where(
    Optional<String> place,
    Optional<String> country,
    SortedSet<String> liesIn,
    SortedSet<String> called) {
  public static final Where UNKNOWN = new Where(Optional.empty(), Optional.empty());

  public Where {
    liesIn = Collections.unmodifiableSortedSet(new TreeSet<>(liesIn));
    called = Collections.unmodifiableSortedSet(new TreeSet<>(called));
  }

  /** A place of which no more is known. */
  public Where(Optional<String> place, Optional<String> country) {
    this(place, country, Collections.emptySortedSet(), Collections.emptySortedSet());
  }

  /** The same with the entities that stand. */
  Where under(UnaryOperator<String> standing) {
    SortedSet<String> around = new TreeSet<>();
    liesIn.forEach(p -> around.add(standing.apply(p)));
    return new Where(place.map(standing), country.map(standing), around, called);
  }

  /** How two places go together. */
  public enum Fit {
    SAME,
    WITHIN,
    UNKNOWN,
    RIVAL
  }

  public Fit fit(Where other) {
    if (place.isEmpty() || other.place.isEmpty()) {
      return Fit.UNKNOWN;
    }
    if (place.equals(other.place)) {
      return Fit.SAME;
    }
    if (within(other) || other.within(this)) {
      return Fit.WITHIN;
    }
    return isVague() || other.isVague() || isUnderOneRoofWith(other) ? Fit.UNKNOWN : Fit.RIVAL;
  }

  /** Two rooms of one building: who meets goes from one to the other. */
  private boolean isUnderOneRoofWith(Where other) {
    return Surrounding.of(place.orElseThrow())
        .isUnderOneRoofWith(Surrounding.of(other.place.orElseThrow()));
  }

  /** A gulf, strait or valley that the article only calls so. */
  private boolean isVague() {
    return !called.isEmpty() && called.stream().allMatch(Surrounding::isOfMany);
  }

  /**
   * In its country; in what lies around it, as the Oval Office lies in the White House; in a place
   * whose whole name is part of its own, as Baku airport lies in Baku; or called by a short form of
   * the other's name.
   */
  private boolean within(Where other) {
    return country.equals(other.place)
        || liesWithin(other.place.orElseThrow())
        || isShortFor(other)
        || (!isInOtherCountryThan(other)
            && Name.of(place.orElseThrow()).isMoreThan(Name.of(other.place.orElseThrow())));
  }

  private boolean liesWithin(String other) {
    return liesIn.contains(other) || known().anyMatch(p -> Surrounding.of(p).contains(other));
  }

  /** What is known to be at or around the place. */
  private Stream<String> known() {
    return Stream.of(place.stream(), country.stream(), liesIn.stream()).flatMap(p -> p);
  }

  /** "The Gulf" of one article may be the Gulf of Mexico of the other, or lie on it. */
  private boolean isShortFor(Where other) {
    return !called.isEmpty()
        && Stream.concat(
                other.place.stream(), other.known().flatMap(p -> Surrounding.of(p).names()))
            .anyMatch(p -> Name.of(p).hasAll(called));
  }

  /** Whether the place is a country. */
  public boolean isCountry() {
    return place.isPresent() && place.equals(country);
  }

  /** Whether both say in which country it was, and not the same. */
  public boolean isInOtherCountryThan(Where other) {
    return country.isPresent() && other.country.isPresent() && !country.equals(other.country);
  }

  /** Whether both lie in one region that is neither a country nor a continent. */
  public boolean isInOneRegionWith(Where other) {
    return place.isPresent()
        && other.place.isPresent()
        && regions().anyMatch(region -> other.regions().anyMatch(region::equals));
  }

  /** Whether both lie in one country. */
  public boolean isInCountryOf(Where other) {
    return place.isPresent()
        && other.place.isPresent()
        && country.isPresent()
        && country.equals(other.country);
  }

  private Stream<String> regions() {
    return known().flatMap(p -> Surrounding.of(p).regions());
  }

  /** Whether both name places, and these go together. */
  public boolean agrees(Where other) {
    Fit fit = fit(other);
    return fit == Fit.SAME || fit == Fit.WITHIN;
  }

  /** Whether that place is the country of this one. */
  public boolean liesIn(Where other) {
    return place.isPresent() && !place.equals(other.place) && country.equals(other.place);
  }

  /** The words of a place's name, as its IRI or an article spells them. */
  public record Name(Set<String> words) {
    /** The words of a name, in lower case. */
    public static Name of(String iri) {
      return new Name(
          Arrays.stream(Keys.words(iri).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}%]+", -1))
              .filter(word -> !word.isEmpty())
              .collect(Collectors.toUnmodifiableSet()));
    }

    private boolean hasAll(Set<String> some) {
      return words.containsAll(some);
    }

    /** It has all the words of the other, and more. */
    private boolean isMoreThan(Name other) {
      return !other.words.isEmpty()
          && words.size() > other.words.size()
          && words.containsAll(other.words);
    }
  }
}
