package org.newsgraph.queries.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnePage.class)
class EventTest {
  private static final String GENEVA = World.event("geneva-held", "Meeting");
  private static final String NEOM = World.event("neom-held", "Meeting");

  private final Page page;

  EventTest(Page page) {
    this.page = page;
  }

  @Test
  void anEventShowsWhatStandsAndEveryReportWithItsOwnStatus() {
    page.open(GENEVA);
    assertThat(page.text(".event-standing")).isEqualTo("Happened");
    assertThat(page.text(".facts"))
        .contains("16 June 2021", "Geneva", "Switzerland", "Joe Biden", "nuclear arms");
    assertThat(page.texts(".reports .status"))
        .containsExactlyInAnyOrder("Planned", "Happened", "Happened");
    assertThat(page.text(".reports")).contains("according to White House", "The Daily Ledger");
  }

  @Test
  void theHeadlineSaysInPlainWordsWhetherItHappened() {
    assertThat(page.open(GENEVA).text("h1"))
        .isEqualTo("Joe Biden and Vladimir Putin met in Geneva");
    assertThat(page.open(NEOM).text("h1"))
        .isEqualTo("Denied: Benjamin Netanyahu and Mohammed bin Salman met in Neom");
    assertThat(page.open(World.event("geneva-plan", "Visit")).text("h1"))
        .isEqualTo("Guy Parmelin to receive a visit in Geneva");
  }

  @Test
  void anotherNameOfTheEventLeadsToTheSamePage() {
    page.open(World.otherName("geneva-held", "Meeting"));
    assertThat(page.text("h1")).contains("Joe Biden and Vladimir Putin");
  }

  @Test
  void theDayIsShownWithItsBasis() {
    page.open(GENEVA);
    assertThat(page.text(".facts .basis")).isEqualTo("worked out from the day of publication");
  }

  @Test
  void aContradictionNamesBothSides() {
    page.open(NEOM);
    assertThat(page.text(".disputes"))
        .contains("Sources disagree", "whether it happened", "Denied", "Happened");
  }

  @Test
  void mentionsAreMarkedInTheSentence() {
    page.open(GENEVA);
    assertThat(page.texts(".reports mark.trigger")).contains("met", "meet", "summit");
    assertThat(page.texts(".reports a.mention")).contains("Joe Biden", "Putin");
  }
}
