package org.newsgraph.queries.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The evidence of a row stands in one order, whatever order the store gives. */
class TellingTest {
  @Test
  void ofWhatTellsAsMuchTheEarlierStandsFirst() {
    List<Evidence> ordered =
        List.of(
            said("2024-01-01", "b", 40, "happened", ""),
            said("2024-01-02", "a", 7, "happened", ""),
            said("2024-01-02", "a", 90, "happened", ""),
            said("2024-01-02", "b", 7, "happened", ""),
            said("2023-01-01", "a", 7, "happened", "Reuters"),
            said("2023-01-01", "a", 7, "planned", ""));
    List<Evidence> mixed = new ArrayList<>(ordered);
    Random random = new Random(3);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(mixed, random);
      assertThat(mixed.stream().sorted(new Telling("happened")).toList()).isEqualTo(ordered);
    }
  }

  private static Evidence said(String day, String article, int begin, String status, String by) {
    return new Evidence(
        article + "#" + begin,
        new Quote("They met.", begin, begin + 9),
        new Source(article, "", "", "", day, ""),
        by,
        status,
        Optional.empty(),
        List.of());
  }
}
