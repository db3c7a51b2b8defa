package org.newsgraph.extractor.mention.gazetteer;

import static org.newsgraph.extractor.mention.gazetteer.Table.values;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@code countries.tsv} and {@code seats.tsv}. */
final class CountryTable {
  private CountryTable() {}

  static List<Country> countries() {
    return Table.beside(CountryTable.class, "countries.tsv").rows().stream()
        .map(CountryTable::country)
        .toList();
  }

  static List<Seat> seats(List<Country> countries) {
    Map<String, Country> byName =
        countries.stream().collect(Collectors.toMap(Country::name, Function.identity()));
    return Table.beside(CountryTable.class, "seats.tsv").rows().stream()
        .map(row -> seat(row, byName))
        .toList();
  }

  static Stream<String> codes(Country country) {
    Country.Codes codes = country.codes();
    return Stream.of(codes.alpha2(), codes.alpha3(), codes.wikidata()).filter(c -> !c.isEmpty());
  }

  private static Country country(List<String> row) {
    return new Country(
        row.get(0),
        row.get(1),
        new Country.Codes(row.get(2), row.get(3), row.get(4)),
        Country.Standing.valueOf(row.get(5).toUpperCase(Locale.ROOT)),
        values(row.get(6)),
        new Country.Demonyms(values(row.get(7)), values(row.get(8))),
        new Country.Capitals(values(row.get(9)), values(row.get(10))));
  }

  private static Seat seat(List<String> row, Map<String, Country> byName) {
    Country country =
        Optional.ofNullable(byName.get(row.get(2)))
            .orElseThrow(() -> new IllegalStateException("seats.tsv: no country " + row.get(2)));
    return new Seat(values(row.get(0)), row.get(1), country);
  }
}
