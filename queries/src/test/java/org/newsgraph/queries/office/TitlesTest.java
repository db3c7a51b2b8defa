package org.newsgraph.queries.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TitlesTest {
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
