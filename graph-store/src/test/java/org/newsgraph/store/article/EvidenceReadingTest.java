package org.newsgraph.store.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.store.vocabulary.Evidence;
import org.newsgraph.store.vocabulary.Evidence.Place;
import org.newsgraph.store.vocabulary.Standoff;
import org.newsgraph.store.vocabulary.Standoff.Mention;

class EvidenceReadingTest {
  private static final Mention PUTIN = mention(0, 5, "https://e.org/\"evidence\":[");
  private static final Mention HE = new Mention(9, 11, "pronoun", "", List.of("u"), List.of("v"));
  private static final Evidence MET =
      new Evidence("report=6,9,Meeting", List.of(new Place(6, 9)), List.of(new Place(0, 5)), null);
  private static final Evidence SAID =
      new Evidence("claim=9,11", List.of(new Place(9, 11)), List.of(), List.of());

  private static final Standoff ALL =
      new Standoff(
          List.of(PUTIN, HE, mention(0, 9, "w"), mention(5, 9, "x")),
          List.of(new Standoff.Time(20, 26, "DATE", "2024")),
          List.of(MET, SAID));

  private static Mention mention(int begin, int end, String iri) {
    return new Mention(begin, end, "name", "Person", List.of(iri), List.of());
  }

  @Test
  void onlyWhatAFactRestsOnIsRead() {
    assertThat(EvidenceReading.of(ALL.json(), MET.fact()::equals))
        .isEqualTo(new Standoff(List.of(PUTIN), List.of(), List.of(MET)));
    assertThat(EvidenceReading.of(ALL.json(), SAID.fact()::equals))
        .isEqualTo(new Standoff(List.of(HE), List.of(), List.of(SAID)));
  }

  @Test
  void ofOtherFactsThereIsNothing() {
    assertThat(EvidenceReading.of(ALL.json(), "report=1,2,Visit"::equals))
        .isEqualTo(Standoff.NOTHING);
    assertThat(EvidenceReading.of(Standoff.NOTHING.json(), fact -> true))
        .isEqualTo(Standoff.NOTHING);
  }

  @Test
  void whatIsNoStandoffIsSaidToBeNone() {
    assertThatThrownBy(() -> EvidenceReading.of("{\"evidence\":[{\"f\":", fact -> true))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
