package org.newsgraph.queries.acting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.newsgraph.queries.NewsWorld;
import org.newsgraph.queries.graph.OpenGraph;
import org.newsgraph.queries.office.Mandate;

class RepresentativesTest {
  @Test
  void whoHeldTheOfficeAtAnotherTimeDoesNotActForTheCountry() {
    List<Mandate> mandates =
        Representatives.in(
                new OpenGraph(NewsWorld.dataset(), Duration.ofSeconds(9)),
                List.of(NodeFactory.createURI("https://w3id.org/newsgraph/entity/United_States")))
            .all();
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
}
