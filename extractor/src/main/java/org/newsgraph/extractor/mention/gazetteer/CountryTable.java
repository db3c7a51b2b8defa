package org.newsgraph.extractor.mention.gazetteer;

import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.extractor.table.Row;
import org.newsgraph.extractor.table.Table;

/** Reads {@code countries.tsv} and {@code seats.tsv}. */
final class CountryTable {
  private CountryTable() {}

  static List<Country> countries() {
    return Table.beside(
            CountryTable.class,
            "countries.tsv",
            "name",
            "wikipedia",
            "alpha2",
            "alpha3",
            "wikidata",
            "standing",
            "names",
            "adjectives",
            "people",
            "capital",
            "government",
            "until")
        .rows()
        .stream()
        .map(CountryTable::country)
        .toList();
  }

  static List<Seat> seats(List<Country> countries) {
    Map<String, Country> byName =
        countries.stream().collect(Collectors.toMap(Country::name, Function.identity()));
    return Table.beside(CountryTable.class, "seats.tsv", "names", "wikipedia", "country")
        .rows()
        .stream()
        .map(row -> seat(row, byName))
        .toList();
  }

  static Stream<String> codes(Country country) {
    Country.Codes codes = country.codes();
    return Stream.of(codes.alpha2(), codes.alpha3(), codes.wikidata()).filter(c -> !c.isEmpty());
  }

  private static Country country(Row row) {
    return new Country(
        row.required("name"),
        row.text("wikipedia"),
        new Country.Codes(row.text("alpha2"), row.text("alpha3"), row.text("wikidata")),
        row.constant("standing", Country.Standing.class),
        row.values("names"),
        new Country.Demonyms(row.values("adjectives"), row.values("people")),
        capitals(row));
  }

  private static Country.Capitals capitals(Row row) {
    List<String> capital = row.values("capital");
    boolean over = row.constant("standing", Country.Standing.class) == Country.Standing.FORMER;
    if (row.text("until").isEmpty() == (over && !capital.isEmpty())) {
      throw row.error("the capital of a former state, and no other, has the year of its end");
    }
    return new Country.Capitals(
        capital, row.values("government"), row.optional("until").map(Year::parse));
  }

  private static Seat seat(Row row, Map<String, Country> byName) {
    Country country =
        Optional.ofNullable(byName.get(row.required("country")))
            .orElseThrow(() -> row.error("no country is called so"));
    return new Seat(row.values("names"), row.text("wikipedia"), country);
  }
}
