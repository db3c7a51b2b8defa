package org.newsgraph.extractor.mention.gazetteer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All countries by every word for them: name, people, capital, seat of government, code.
 *
 * <p>Forms are looked up as written (case counts), without "the"; typographic apostrophes are read
 * as plain ones. Where a form belongs to several countries the first in a list is the more usual
 * reading in news.
 */
public final class Countries {
  private static final Countries WORLD = load();

  private final List<Country> all;
  private final List<Seat> seats;
  private final Map<String, List<Country>> byName;
  private final Map<String, List<Country>> byDemonym;
  private final Map<String, List<Country>> byCapital;
  private final Map<String, Country> byCode;
  private final Map<String, Country> byWikipedia;
  private final Map<String, Seat> bySeat;

  private Countries(List<Country> all, List<Seat> seats) {
    this.all = List.copyOf(all);
    this.seats = List.copyOf(seats);
    byName = index(all, Country::allNames);
    byDemonym = index(all, Country::allDemonyms);
    byCapital = index(all, Country::allCapitals);
    byCode = only(index(all, CountryTable::codes));
    byWikipedia = only(index(all, country -> Stream.of(country.wikipedia())));
    bySeat = only(index(seats, seat -> seat.names().stream()));
  }

  /** The countries of the world. */
  public static Countries world() {
    return WORLD;
  }

  private static Countries load() {
    List<Country> all = CountryTable.countries();
    return new Countries(all, CountryTable.seats(all));
  }

  /** Every country, in the order of the table. */
  public List<Country> all() {
    return all;
  }

  /** Every seat of government, in the order of the table. */
  public List<Seat> seats() {
    return seats;
  }

  /** The country that a name names in its usual reading: "Burma", "U.S.", "the Netherlands". */
  public Optional<Country> named(String name) {
    return allNamed(name).stream().findFirst();
  }

  /** Every country that a name may name. */
  public List<Country> allNamed(String name) {
    return find(byName, name);
  }

  /** The country that an adjective or a word for its people comes from: "Afghan", "Poles". */
  public Optional<Country> ofDemonym(String word) {
    return allOfDemonym(word).stream().findFirst();
  }

  /** Every country that an adjective or a word for a people may come from. */
  public List<Country> allOfDemonym(String word) {
    return find(byDemonym, word);
  }

  /** The country of today whose capital, or city where the government sits, has this name. */
  public Optional<Country> ofCapital(String city) {
    return ofCapital(city, country -> country.stood(Optional.empty()));
  }

  /**
   * The same among other countries.
   *
   * @param meant which of them may be meant: "Bonn" stands for West Germany in its time
   */
  public Optional<Country> ofCapital(String city, Predicate<Country> meant) {
    return allOfCapital(city).stream().filter(meant).findFirst();
  }

  /** Every country, also of those that exist no more, whose capital has, or had, this name. */
  public List<Country> allOfCapital(String city) {
    return find(byCapital, city);
  }

  /** The country for which a seat of government stands: "Kremlin", "Downing Street". */
  public Optional<Country> ofSeat(String name) {
    return seat(name).map(Seat::country);
  }

  /** The seat of government of this name. */
  public Optional<Seat> seat(String name) {
    return Optional.ofNullable(bySeat.get(plain(name)));
  }

  /** The country with this ISO 3166 code, alpha-2 or alpha-3, or this Wikidata item. */
  public Optional<Country> ofCode(String code) {
    return Optional.ofNullable(byCode.get(code.toUpperCase(Locale.ROOT)));
  }

  /** The country with this Wikipedia title, with underscores. */
  public Optional<Country> ofWikipedia(String title) {
    return Optional.ofNullable(byWikipedia.get(title));
  }

  private static List<Country> find(Map<String, List<Country>> index, String form) {
    return index.getOrDefault(plain(form), List.of());
  }

  private static <T> Map<String, List<T>> index(List<T> all, Function<T, Stream<String>> forms) {
    Map<String, List<T>> index = new LinkedHashMap<>();
    for (T each : all) {
      forms
          .apply(each)
          .map(Countries::plain)
          .distinct()
          .forEach(form -> index.computeIfAbsent(form, f -> new ArrayList<>()).add(each));
    }
    return index;
  }

  private static <T> Map<String, T> only(Map<String, List<T>> index) {
    Map<String, T> only = new LinkedHashMap<>();
    index.forEach((form, found) -> only.put(form, found.get(0)));
    return only;
  }

  private static String plain(String form) {
    String plain = form.strip().replace('’', '\'').replaceAll("\\s+", " ");
    return plain.startsWith("the ") || plain.startsWith("The ") ? plain.substring(4) : plain;
  }
}
