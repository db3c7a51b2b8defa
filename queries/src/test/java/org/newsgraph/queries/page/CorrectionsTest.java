package org.newsgraph.queries.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnePage.class)
class CorrectionsTest {
  private static final String NEOM = World.event("neom-held", "Meeting");
  private static final String FILE = "corrections.csv";
  private static final String REPORT = "https://w3id.org/newsgraph/article/";

  private final Page page;

  CorrectionsTest(Page page) {
    this.page = page;
  }

  @AfterEach
  void forget() throws IOException {
    page.run("localStorage.clear()");
    Files.deleteIfExists(page.browser().download(FILE));
  }

  @Test
  void notRightOnARowBecomesALineOfTheCorrectionsFile() throws IOException {
    page.open("#/ask/who-met-whom?person=Kim+Jong-un")
        .shows(".not-right")
        .click(".not-right")
        .shows("dialog");
    page.type("dialog textarea", "they \"met\", but\nelsewhere")
        .type("#writer", "Ann")
        .click("dialog button[value=note]")
        .shows("#corrections-bar button");
    page.click("#corrections-bar button");
    List<String> lines = Files.readAllLines(page.downloaded(FILE));

    assertThat(lines).hasSize(2).first().isEqualTo("subject,correction,object,note,who,when");
    assertThat(lines.get(1))
        .startsWith("\"" + REPORT)
        .contains("#report=")
        .contains(",reject,,\"they \"\"met\"\", but elsewhere\",Ann,20");
  }

  @Test
  void twoNamesOfOnePersonAreJoined() {
    page.open(NEOM).shows(".not-right").click(".not-right").shows("dialog");
    page.until(
        "[...document.querySelectorAll('dialog .choice')].some(c => c.textContent.includes('are one"
            + " and the same'))");
    page.run(
        "[...document.querySelectorAll('dialog .choice')].find(c => c.textContent.includes('are one"
            + " and the same')).querySelector('input').click()");
    page.click("dialog button[value=note]").open("#/corrections");
    assertThat(page.text(".corrections")).contains("Benjamin Netanyahu", "are one and the same");
  }

  @Test
  void noTownIsAPersonAndTakesPart() {
    page.open("#/ask/who-met-whom?person=Kim+Jong-un")
        .shows(".not-right")
        .click(".not-right")
        .shows("dialog");
    List<String> joins =
        page.texts("dialog .choice label").stream()
            .filter(words -> words.contains("are one and the same"))
            .toList();
    assertThat(joins).containsExactly("Donald Trump and Kim Jong-un are one and the same");
    assertThat(page.texts("dialog select option")).containsExactly("Donald Trump", "Kim Jong-un");
  }

  @Test
  void anOfficeThatSeveralSentencesTellIsRejectedAtOnce() {
    page.open("#/ask/who-holds-which-office?person=Joe+Biden")
        .shows(".not-right")
        .click(".not-right")
        .shows("dialog");
    page.run(
        "[...document.querySelectorAll('dialog .choice')].find(c => c.textContent.startsWith('Not"
            + " this office')).querySelector('input').click()");
    page.click("dialog button[value=note]");
    String noted = "return JSON.parse(localStorage.getItem('newsgraph.corrections')).length";
    assertThat(((Number) page.run(noted)).intValue()).isGreaterThan(1);
  }

  @Test
  void aNoteCanBeTakenBack() {
    page.open(NEOM)
        .shows(".not-right")
        .click(".not-right")
        .shows("dialog")
        .click("dialog button[value=note]");
    page.open("#/corrections").click(".corrections button").settle().shows(".empty");
    assertThat(page.find("#corrections-bar").isDisplayed()).isFalse();
  }

  @Test
  void neverMindNotesNothing() {
    page.open(NEOM)
        .shows(".not-right")
        .click(".not-right")
        .shows("dialog")
        .click("dialog button.plain[value='']");
    assertThat(page.find("#corrections-bar").isDisplayed()).isFalse();
  }
}
