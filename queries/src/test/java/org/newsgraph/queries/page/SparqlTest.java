package org.newsgraph.queries.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnePage.class)
class SparqlTest {
  private final Page page;

  SparqlTest(Page page) {
    this.page = page;
  }

  @Test
  void theQueryBehindAnAnswerIsShownAndRuns() {
    page.open("#/ask/who-met-whom?person=Kim+Jong-un").shows(".tools a");
    page.click(".tools a")
        .until("location.hash.startsWith('#/sparql')")
        .shows(".yasqe .CodeMirror");
    assertThat(query()).contains("ng:Meeting", "Kim_Jong-un").doesNotContain("#+");

    page.click(".yasqe_queryButton").shows(".yasr table.dataTable tbody td");
    assertThat(page.text(".yasr table.dataTable")).contains("Donald Trump", "Kim Jong-un");
    assertThat(page.address()).startsWith("#/sparql?query=");
    assertThat(page.browser().console()).isEmpty();
    assertThat(page.run("return document.documentElement.scrollWidth <= innerWidth"))
        .isEqualTo(true);
  }

  @Test
  void resultsLeadToThePages() {
    page.open("#/sparql")
        .shows(".yasqe .CodeMirror")
        .click(".yasqe_queryButton")
        .shows(".yasr a.iri");
    page.click(".yasr a.iri").until("location.hash.startsWith('#/event/')");
    assertThat(page.settle().text(".kicker")).isEqualToIgnoringCase("Meeting");
  }

  @Test
  void textInResultsStaysText() {
    String hurt = "SELECT ('<img src=x onerror=window.hurt=4>' AS ?x) {}";
    page.open(
            "#/sparql?query="
                + java.net.URLEncoder.encode(hurt, java.nio.charset.StandardCharsets.UTF_8))
        .shows(".yasqe .CodeMirror");
    page.click(".yasqe_queryButton").shows(".yasr table.dataTable tbody td");
    assertThat(page.text(".yasr table.dataTable tbody")).contains("<img src=x");
    assertThat(page.run("return window.hurt === undefined")).isEqualTo(true);
  }

  private String query() {
    return String.valueOf(
        page.run("return document.querySelector('.yasqe .CodeMirror').CodeMirror.getValue()"));
  }
}
