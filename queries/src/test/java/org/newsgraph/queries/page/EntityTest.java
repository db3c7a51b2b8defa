package org.newsgraph.queries.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnePage.class)
class EntityTest {
  private final Page page;

  EntityTest(Page page) {
    this.page = page;
  }

  @Test
  void aPersonHasOfficesAndPeopleMet() {
    page.open("#/entity/Joe_Biden");
    assertThat(page.text("h1")).isEqualTo("Joe Biden");
    assertThat(page.text(".rail"))
        .contains("president of United States", "Vladimir Putin", "Volodymyr Zelenskyy");
    assertThat(page.title()).isEqualTo("Joe Biden – Newsgraph");
  }

  @Test
  void meetingsStandOnATimeLineThatLeadsToThem() {
    page.open("#/entity/Joe_Biden").shows("svg.timeline");
    assertThat(page.all("svg.timeline a.timeline-event")).hasSizeGreaterThan(2);
    assertThat(page.texts("svg.timeline .axis text")).contains("2022");
    page.run("document.querySelector('svg.timeline a.timeline-event').focus()");
    page.press(org.openqa.selenium.Keys.ENTER).until("location.hash.startsWith('#/event/')");
    assertThat(page.settle().text("h1")).contains("Joe Biden");
  }

  @Test
  void oneKindOfEventCanBeChosen() {
    page.open("#/entity/Joe_Biden");
    int all = page.all(".events li").size();
    page.type(".doings-head select", "Meeting")
        .until("document.querySelectorAll('.events li').length < " + all);
    assertThat(page.texts(".events .line-foot")).allMatch(line -> line.contains("Meeting"));
  }

  @Test
  void theSentenceBehindAnOfficeIsOneClickAway() {
    page.open("#/entity/Joe_Biden")
        .click(".rail .more-evidence summary")
        .shows(".rail .more-evidence blockquote");
    assertThat(page.text(".rail .more-evidence blockquote")).contains("President Joe Biden");
  }

  @Test
  void everyEventSaysInWordsWhetherItHappened() {
    page.open("#/entity/Vladimir_Putin");
    assertThat(page.texts(".events .status")).contains("Happened", "Cancelled");
    assertThat(page.all(".events .status svg")).hasSameSizeAs(page.all(".events .status"));
  }

  @Test
  void aCountryAndAnOrganisationHavePagesToo() {
    assertThat(page.open("#/entity/Ukraine").text(".kicker")).isEqualToIgnoringCase("Country");
    assertThat(page.text(".rail")).contains("Volodymyr Zelenskyy, president");
    assertThat(page.open("#/entity/NATO").text(".kicker")).isEqualToIgnoringCase("Organisation");
  }

  @Test
  void aNameThatStaysUnderItsArticleHasAnAddressAsWell() {
    String iri =
        "https://w3id.org/newsgraph/" + World.article("grain").substring(2) + "#entity-Karimov";
    assertThat(
            page.open("#/entity?iri=" + URLEncoder.encode(iri, StandardCharsets.UTF_8)).text("h1"))
        .isEqualTo("Karimov");
  }

  @Test
  void anUnknownAddressIsSaidInPlainWords() {
    assertThat(page.open("#/entity/Nobody_Atall").text("h1")).isEqualTo("Nothing here");
  }
}
