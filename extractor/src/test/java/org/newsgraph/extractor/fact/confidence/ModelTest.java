package org.newsgraph.extractor.fact.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelTest {
  @Test
  void aReportWithoutDayAndPlaceIsLessSureThanOneWithBoth() {
    Model contacts = Model.read("contacts.tsv");
    double told = contacts.probability(Map.of());
    assertThat(contacts.probability(Map.of("no-day", 1.0, "no-place", 1.0))).isLessThan(told);
  }

  @Test
  void aProbabilityLiesBetweenZeroAndOne() {
    Map<String, Double> everything =
        FeatureWords.ALL.keySet().stream()
            .collect(java.util.stream.Collectors.toMap(name -> name, name -> 1.0));
    for (String table : new String[] {"contacts.tsv", "others.tsv"}) {
      assertThat(Model.read(table).probability(everything)).isBetween(0.0, 1.0);
    }
  }

  @Test
  void aModelThatKnowsNoFeatureGivesItsIntercept() {
    Model contacts = Model.read("contacts.tsv");
    assertThat(contacts.probability(Map.of("unheard-of", 5.0)))
        .isCloseTo(contacts.probability(Map.of()), within(1e-9));
  }
}
