package org.newsgraph.queries.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnePage.class)
class EventTest {
  private final Page page;

  EventTest(Page page) {
    this.page = page;
  }

  @Test
  void anEventShowsWhatStandsAndEveryReportWithItsOwnStatus() {
    page.open("#/event/ff39e5fedcb12a71");
    assertThat(page.text(".event-standing")).isEqualTo("Happened");
    assertThat(page.text(".facts"))
        .contains("16 June 2021", "Geneva", "Switzerland", "Joe Biden", "nuclear arms");
    assertThat(page.texts(".reports .status"))
        .containsExactlyInAnyOrder("Planned", "Happened", "Happened");
    assertThat(page.text(".reports")).contains("according to White House", "The Daily Ledger");
  }

  @Test
  void theHeadlineSaysInPlainWordsWhetherItHappened() {
    assertThat(page.open("#/event/ff39e5fedcb12a71").text("h1"))
        .isEqualTo("Joe Biden and Vladimir Putin met in Geneva");
    assertThat(page.open("#/event/d0763254497919e7").text("h1"))
        .isEqualTo("Denied: Benjamin Netanyahu and Mohammed bin Salman met in Neom");
    assertThat(page.open("#/event/d79e3ea48780952c").text("h1"))
        .isEqualTo("Guy Parmelin to receive a visit in Geneva");
  }

  @Test
  void anotherNameOfTheEventLeadsToTheSamePage() {
    page.open("#/event/38e49b83b340fb6d");
    assertThat(page.text("h1")).contains("Joe Biden and Vladimir Putin");
  }

  @Test
  void theDayIsShownWithItsBasis() {
    page.open("#/event/ff39e5fedcb12a71");
    assertThat(page.text(".facts .basis")).isEqualTo("worked out from the day of publication");
  }

  @Test
  void aContradictionNamesBothSides() {
    page.open("#/event/d0763254497919e7");
    assertThat(page.text(".disputes"))
        .contains("Sources disagree", "whether it happened", "Denied", "Happened");
  }

  @Test
  void mentionsAreMarkedInTheSentence() {
    page.open("#/event/ff39e5fedcb12a71");
    assertThat(page.texts(".reports mark.trigger")).contains("met", "meet", "summit");
    assertThat(page.texts(".reports a.mention")).contains("Joe Biden", "Putin");
  }
}
