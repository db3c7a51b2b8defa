package org.newsgraph.queries.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.newsgraph.queries.NewsWorld;
import org.newsgraph.queries.graph.OpenGraph;

class RepresentativesTest {
  @Test
  void whoHeldTheOfficeAtAnotherTimeDoesNotActForTheCountry() {
    List<Mandate> mandates =
        new Representatives(new OpenGraph(NewsWorld.dataset(), Duration.ofSeconds(9)))
            .of(List.of(NodeFactory.createURI("https://w3id.org/newsgraph/entity/United_States")));
    Mandate trump =
        mandates.stream().filter(m -> m.holder().getURI().endsWith("Trump")).findFirst().get();
    Mandate biden =
        mandates.stream().filter(m -> m.holder().getURI().endsWith("Biden")).findFirst().get();
    Optional<LocalDate> day = Optional.of(LocalDate.of(2021, 6, 16));
    assertThat(trump.holds(day, day)).isFalse();
    assertThat(biden.holds(day, day)).isTrue();
    assertThat(trump.to()).contains(LocalDate.of(2021, 5, 24));
    assertThat(biden.from()).contains(LocalDate.of(2018, 6, 13));
  }

  @Test
  void titlesThatDoNotActForTheCountryAreKnown() {
    for (String office : List.of("president", "deputy foreign minister", "minister of defence")) {
      assertThat(Titles.shipped().represents(office)).as(office).isTrue();
    }
    for (String office : List.of("opposition leader", "former president", "captain", "singer")) {
      assertThat(Titles.shipped().represents(office)).as(office).isFalse();
    }
    assertThat(Titles.shipped().acts("officials")).isTrue();
    assertThat(Titles.shipped().acts("rebels")).isFalse();
    assertThat(Titles.shipped().rank("president"))
        .isLessThan(Titles.shipped().rank("foreign minister"));
  }
}
