package org.newsgraph.extractor.mention.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.extractor.article.Examples;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.gazetteer.Country.Standing;

class CountriesTest {
  private final Countries countries = Countries.world();

  @ParameterizedTest
  @CsvSource({
    "Türkiye,Turkey",
    "Burma,Myanmar",
    "Côte d’Ivoire,Ivory Coast",
    "U.S.,United States",
    "US,United States",
    "Britain,United Kingdom",
    "the Netherlands,Netherlands",
    "Holland,Netherlands",
    "DRC,Democratic Republic of the Congo",
    "Korea,South Korea",
    "Kosovo,Kosovo",
    "USSR,Soviet Union"
  })
  void countryHasManyNames(String form, String name) {
    assertThat(countries.named(form).orElseThrow().name()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "Afghan,Afghanistan",
    "Poles,Poland",
    "Dutch,Netherlands",
    "Finns,Finland",
    "Congolese,Democratic Republic of the Congo",
    "Emirati,United Arab Emirates",
    "Soviet,Soviet Union"
  })
  void peopleAndAdjectiveLeadToTheCountry(String form, String name) {
    assertThat(countries.ofDemonym(form).orElseThrow().name()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "Kiev,Ukraine",
    "Kyiv,Ukraine",
    "The Hague,Netherlands",
    "La Paz,Bolivia",
    "Ulan Bator,Mongolia"
  })
  void capitalInAllItsSpellings(String city, String name) {
    assertThat(countries.ofCapital(city).orElseThrow().name()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Salisbury", "Bonn", "Saigon", "Constantinople", "East Berlin"})
  void capitalOfAStateThatIsNoMoreStandsForItInItsTimeOnly(String city) {
    assertThat(countries.ofCapital(city)).isEmpty();
    Country state = countries.allOfCapital(city).get(0);
    LocalDate last = LocalDate.of(state.capitals().until().orElseThrow().getValue(), 12, 31);
    assertThat(countries.ofCapital(city, in -> in.stood(Optional.of(last)))).contains(state);
    assertThat(countries.ofCapital(city, in -> in.stood(Optional.of(last.plusDays(1))))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Kremlin,Russia",
    "the White House,United States",
    "Downing Street,United Kingdom",
    "Élysée,France",
    "Quai d'Orsay,France",
    "Blue House,South Korea",
    "Rashtrapati Bhavan,India"
  })
  void seatOfGovernmentStandsForItsCountry(String seat, String name) {
    assertThat(countries.ofSeat(seat).orElseThrow().name()).isEqualTo(name);
  }

  @Test
  void parliamentIsNoSeat() {
    assertThat(countries.ofSeat("Bundestag")).isEmpty();
  }

  @Test
  void everyStateIsThereWithCodesAndCapital() {
    List<Country> members = with(Standing.MEMBER);
    assertThat(members)
        .hasSize(193)
        .allSatisfy(country -> assertThat(CountryTable.codes(country)).hasSize(3))
        .allSatisfy(country -> assertThat(country.allCapitals()).isNotEmpty())
        .allSatisfy(country -> assertThat(country.allDemonyms()).isNotEmpty());
    assertThat(with(Standing.OBSERVER)).hasSize(2);
  }

  @Test
  void territoryIsAPlaceAndFormerStateACountry() {
    assertThat(countries.named("Hong Kong").orElseThrow().type()).isEqualTo(EntityType.PLACE);
    assertThat(countries.named("Yugoslavia").orElseThrow().type()).isEqualTo(EntityType.COUNTRY);
  }

  @Test
  void codesAndTitlesLeadToOneCountry() {
    assertThat(countries.all())
        .allSatisfy(
            country -> {
              assertThat(CountryTable.codes(country))
                  .allSatisfy(code -> assertThat(countries.ofCode(code)).contains(country));
              assertThat(countries.ofWikipedia(country.wikipedia())).contains(country);
            });
  }

  @Test
  void codesHaveTheFormOfTheirStandard() {
    assertThat(countries.all().stream().map(Country::codes))
        .allSatisfy(
            codes -> {
              assertThat(codes.alpha2()).matches("[A-Z]{2}|");
              assertThat(codes.alpha3()).matches("[A-Z]{3}|");
              assertThat(codes.wikidata()).matches("Q[1-9][0-9]*|");
            });
  }

  /** Misspelt in CoreNLP's list, or in use at home only. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          ("Antarctican,Antarcticans,Bamar,Bamars,Dominicansd,Dominicanse,Quisqueyanos,Maubere,"
                  + "Belongers,Llanitos,Grenadines,Ayisyen,Catrachos,Honduranean,Honduranian,Hongers,"
                  + "Italic,Italics,Myanmaran Myanmarans,Southern Irish,Sahraw,Sahrawian,Sahraouian,"
                  + "Sahraouis")
              .split(","));

  /** A country's name put before a noun counts as known. */
  @Test
  void knowsTheDemonymsOfCoreNlp() {
    Stream<List<String>> rows =
        Examples.rows(Countries.class, "/edu/stanford/nlp/models/dcoref/demonyms.txt").stream();
    assertThat(
            rows.filter(row -> countries.named(row.get(0)).isPresent())
                .flatMap(row -> row.stream().skip(1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .filter(word -> countries.ofDemonym(word).isEmpty())
                .filter(word -> countries.named(word).isEmpty() && !LEFT_OUT.contains(word))
                .distinct())
        .isEmpty();
  }

  private List<Country> with(Standing standing) {
    return countries.all().stream().filter(country -> country.standing() == standing).toList();
  }
}
