package org.newsgraph.queries.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

@ExtendWith(OnePage.class)
class SparqlTest {
  private static final String EDITOR = "document.querySelector('.yasqe .CodeMirror').CodeMirror";

  private final Page page;

  SparqlTest(Page page) {
    this.page = page;
  }

  @Test
  void theQueryBehindAnAnswerIsShownAndRuns() {
    page.open("#/ask/who-met-whom?person=Kim+Jong-un").shows(".tools a:not([download])");
    page.click(".tools a:not([download])")
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

  @Test
  void completesFromTheStoreAlone() {
    page.open("#/sparql").shows(".yasqe .CodeMirror").settle();
    page.run(
        EDITOR
            + ".setValue('PREFIX ng: <https://w3id.org/newsgraph/ns#>\\nSELECT * { ?e a ng:Mee')");
    page.run(EDITOR + ".focus(); " + EDITOR + ".setCursor(1, 100); " + EDITOR + ".autocomplete()");
    page.until(
        "document.querySelector('.CodeMirror-hints') ? document.querySelector('.CodeMirror-hints').textContent.includes('ng:Meeting') : "
            + EDITOR
            + ".getValue().includes('ng:Meeting')");
    assertThat(page.browser().console()).isEmpty();
  }

  @Test
  void escapeLeavesTheEditor() {
    page.open("#/sparql").shows(".yasqe .CodeMirror").settle();
    page.run(EDITOR + ".focus()");
    page.press(Keys.ESCAPE).until("document.activeElement.tagName === 'BUTTON'");
    assertThat(page.text(".editor-hint")).contains("Escape");
  }

  @Test
  void theQueryIsThereForOtherPrograms() {
    page.open("#/sparql").shows(".yasqe .CodeMirror").settle();
    page.click(".copies:has(#copy-language) > summary").shows(".copy-text");
    assertThat(page.text(".copy-text")).startsWith("curl").contains("ng:Meeting", "/news/query");
    page.type("#copy-language", "R");
    page.until("document.querySelector('.copy-text').textContent.includes('read.csv')");
  }

  @Test
  void everyQuestionIsAnExampleAndTheStoreIsDescribed() {
    page.open("#/sparql").shows(".yasqe .CodeMirror").settle();
    assertThat(page.all(".examples a")).hasSizeGreaterThan(25);
    assertThat(page.text(".vocabulary-picture")).contains("ng:Tenure").contains("schema:Person");
    assertThat(page.run("return document.querySelector('.classes').textContent"))
        .asString()
        .contains("sem:Event", "sem:hasPlace");
  }

  @Test
  void resultsAreSeenAsPictures() {
    page.open("#/sparql?question=who-met-whom-in-pairs").shows(".yasqe .CodeMirror").settle();
    page.click(".yasqe_queryButton").shows(".result-looks button");
    page.click(".result-looks button").settle().shows(".result-pictures .network");
    assertThat(page.all(".result-pictures .tie")).isNotEmpty();
  }

  @Test
  void severalNamesInOneCellAreANetworkToo() {
    page.open("#/sparql?question=who-met-whom").shows(".yasqe .CodeMirror").settle();
    page.click(".yasqe_queryButton").shows(".result-looks button");
    assertThat(page.text(".result-looks")).contains("Network");
    page.click(".result-looks button").settle().shows(".result-pictures .network");
    assertThat(page.all(".result-pictures .tie").size()).isGreaterThan(3);
  }

  @Test
  void namesOfOtherHousesAreNoLinks() {
    String elsewhere =
        "SELECT * { VALUES (?a ?b) { (<https://en.wikipedia.org/wiki/Baku> <https://courier.example/a>) } }";
    page.open(
            "#/sparql?query="
                + java.net.URLEncoder.encode(elsewhere, java.nio.charset.StandardCharsets.UTF_8))
        .shows(".yasqe .CodeMirror")
        .settle();
    page.click(".yasqe_queryButton").shows(".yasr table.dataTable tbody td");
    page.until("document.querySelectorAll('.yasr_results a[href*=wikipedia]').length === 0");
    assertThat(page.all(".yasr_results a[href^='https://courier.example']")).isNotEmpty();
  }

  private String query() {
    return String.valueOf(
        page.run("return document.querySelector('.yasqe .CodeMirror').CodeMirror.getValue()"));
  }
}
