package org.newsgraph.queries.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which titles of the news name the office that somebody asks for. */
class OfficeTitlesTest {
  private static List<String> fitting(String asked, String... titles) {
    return OfficeTitles.shipped().fitting(asked, List.of(titles));
  }

  @Test
  void ofTwoOfficesInOneTitleEachIsMeant() {
    assertThat(
            fitting(
                "finance minister",
                "economy and finance minister",
                "finance and economy minister",
                "foreign minister",
                "minister"))
        .containsExactly("economy and finance minister", "finance and economy minister");
  }

  @Test
  void otherWordsForTheOfficeAreMeantToo() {
    assertThat(
            fitting(
                "Defence Minister",
                "defense minister",
                "defense secretary",
                "minister of defense",
                "minister for defence"))
        .hasSize(4);
    assertThat(fitting("foreign secretary", "minister of foreign affairs")).hasSize(1);
  }

  @Test
  void deputiesAreNotMeant() {
    assertThat(
            fitting(
                "president", "president", "vice president", "former president", "soviet president"))
        .containsExactly("president", "soviet president");
    assertThat(fitting("finance minister", "deputy finance minister")).isEmpty();
    assertThat(fitting("deputy finance minister", "deputy finance minister")).hasSize(1);
  }

  @Test
  void theLastWordAloneIsNoOffice() {
    assertThat(fitting("general", "secretary-general", "attorney general", "general"))
        .containsExactly("general");
  }

  @Test
  void aMinisterIsAnyMinister() {
    assertThat(fitting("minister", "prime minister", "trade minister", "secretary")).hasSize(2);
  }
}
