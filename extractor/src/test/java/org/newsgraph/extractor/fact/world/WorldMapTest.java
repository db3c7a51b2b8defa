package org.newsgraph.extractor.fact.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.gazetteer.Countries;
import org.newsgraph.extractor.mention.gazetteer.Country;

class WorldMapTest {
  private final WorldMap map = WorldMap.load();

  @ParameterizedTest
  @CsvSource({
    "Baku, Baku, 40.38, 49.89",
    "Geneva, Geneva, 46.2, 6.15",
    "Kiev, Kiev, 50.45, 30.52",
    "St. Petersburg, Saint_Petersburg, 59.94, 30.31",
    "'Springfield', 'Springfield,_Illinois', 39.8, -89.64",
    "'Washington', 'Washington,_D.C.', 38.9, -77.04",
    "Washington, Washington, 38.9, -77.04",
    "Washington, Washington_(U.S._state), 47.31, -121.57",
    "'Rome', Rome, 41.89, 12.51",
    "'Perth', 'Perth,_Scotland', 56.4, -3.43",
    "Zürich, Zurich, 47.37, 8.55",
  })
  void aPlaceLiesWhereItsLinkLeads(String name, String title, double lat, double lon) {
    assertThat(map.of(entity(EntityType.PLACE, name, title)).map(WorldMapTest::degrees))
        .contains(List.of(lat, lon));
  }

  @Test
  void aPlaceWithoutALinkIsKnownByItsCountryOrItsSize() {
    assertThat(map.of(entity(EntityType.PLACE, "Kandahar", ""))).isPresent();
    assertThat(map.of(entity(EntityType.PLACE, "Rotterdam", ""))).isPresent();
    assertThat(map.of(entity(EntityType.PLACE, "Cambridge, Massachusetts", ""))).isPresent();
  }

  @Test
  void aNameOfSeveralPlacesGivesNoneOfThem() {
    assertThat(map.of(entity(EntityType.PLACE, "Woodside", ""))).isEmpty();
    assertThat(map.of(entity(EntityType.PLACE, "Springfield", ""))).isEmpty();
    assertThat(map.of(entity(EntityType.PLACE, "Springfield", "Springfield,_Narnia"))).isEmpty();
    assertThat(map.of(entity(EntityType.PLACE, "the border crossing", ""))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Geneva, Geneva, Switzerland",
    "Kandahar, '', Afghanistan",
    "Perth, 'Perth,_Scotland', United Kingdom",
    "Springfield, 'Springfield,_Illinois', United States",
    "Aachen, Aachen, Germany",
    "'Cambridge, Massachusetts', '', United States",
  })
  void aPlaceLiesInAState(String name, String title, String state) {
    assertThat(map.stateOf(entity(EntityType.PLACE, name, title)).map(Country::name))
        .contains(state);
  }

  @Test
  void aNameOfPlacesInSeveralStatesAndWhatBelongsToNoneLieInNoState() {
    assertThat(map.stateOf(entity(EntityType.PLACE, "Springfield", "Springfield,_Narnia")))
        .isEmpty();
    assertThat(map.stateOf(entity(EntityType.PLACE, "the border crossing", ""))).isEmpty();
    assertThat(map.stateOf(entity(EntityType.COUNTRY, "Switzerland", "Switzerland"))).isEmpty();
    assertThat(map.stateOf(entity(EntityType.PERSON, "Paris", "Paris"))).isEmpty();
  }

  @Test
  void whatIsNoPlaceLiesNowhere() {
    assertThat(map.of(entity(EntityType.PERSON, "Paris", "Paris"))).isEmpty();
    assertThat(map.of(entity(EntityType.ORGANIZATION, "Geneva", "Geneva"))).isEmpty();
  }

  @Test
  void everyMemberOfTheUnitedNationsAndItsCapitalLieSomewhere() {
    Stream<Country> members =
        Countries.world().all().stream()
            .filter(country -> country.standing().name().equalsIgnoreCase("member"));
    assertThat(members)
        .allSatisfy(
            country -> {
              assertThat(map.of(entity(EntityType.COUNTRY, country.name(), country.wikipedia())))
                  .as(country.name())
                  .isPresent();
              if (country.capitals().capital().isEmpty()) {
                return;
              }
              assertThat(country.capitals().capital())
                  .as("capital of " + country.name())
                  .anySatisfy(
                      capital ->
                          assertThat(map.of(entity(EntityType.PLACE, capital, ""))).isPresent());
            });
  }

  private static List<Double> degrees(Point point) {
    return List.of(point.lat().doubleValue(), point.lon().doubleValue());
  }

  private static Entity entity(EntityType type, String name, String title) {
    return new Entity(
        0,
        type,
        name,
        List.copyOf(new TreeSet<>(List.of(name))),
        Optional.of(title).filter(words -> !words.isEmpty()),
        Optional.empty(),
        false);
  }
}
