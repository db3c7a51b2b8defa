package org.newsgraph.queries.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/**
 * Answers as pictures: what is drawn, what stands beside it, what a click shows, what is taken
 * away.
 */
@ExtendWith(OnePage.class)
class SeenTest {
  private static final String NETWORK = "#/ask/who-met-whom?look=network";

  private static final String NAMES_COVERED =
      """
      const boxes = [...document.querySelectorAll('.network text.name')].map(t => [t.textContent, t.getBoundingClientRect()]);
      const frame = document.querySelector('.network').getBoundingClientRect();
      const meet = (a, b) => a.left < b.right - 2 && b.left < a.right - 2 && a.top < b.bottom - 3 && b.top < a.bottom - 3;
      const out = boxes.filter(([, a]) => a.left < frame.left - 2 || a.right > frame.right + 2).map(([one]) => one + ' is outside');
      return boxes.length + ': ' + boxes.flatMap(([one, a], at) => boxes.slice(at + 1).filter(([, b]) => meet(a, b)).map(([other]) => one + '/' + other)).concat(out).join('; ');
      """;

  private static final String COVERED =
      """
      const boxes = [...document.querySelectorAll('.map text.place')].map(t => [t.textContent, t.getBoundingClientRect()]);
      const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom - 4 && b.top < a.bottom - 4;
      return boxes.flatMap(([one, a], at) => boxes.slice(at + 1).filter(([, b]) => meet(a, b)).map(([other]) => one + '/' + other)).join('; ');
      """;

  private final Page page;

  SeenTest(Page page) {
    this.page = page;
  }

  @Test
  void namesOfANetworkCoverNoOthers() {
    for (String view : new String[] {"events", "who-met-whom"}) {
      for (int width : new int[] {1280, 390}) {
        page.browser().width(width);
        page.open("#/ask/" + view + "?look=network&status=any").shows(".network");
        assertThat(String.valueOf(page.run(NAMES_COVERED))).matches("[1-9]\\d*: ");
      }
    }
  }

  @Test
  void aNetworkShowsWhoMetWhomAndATieItsSentences() {
    page.open(NETWORK);
    assertThat(page.all(".network .tie")).hasSize(6);
    assertThat(page.text(".picture-table")).contains("Angela Merkel", "Vladimir Putin");
    page.run("document.querySelector('.network .tie').focus()");
    page.press(Keys.ENTER).shows(".picture-told blockquote");
    assertThat(page.all(".picture-table tr.chosen")).hasSize(1);
    page.click(".picture-table tbody tr:last-child button")
        .until("document.querySelector('.picture-told h3').textContent.includes('Tsai')");
    assertThat(page.text(".picture-told")).contains("Nancy Pelosi", "Happened");
  }

  @Test
  void namesLeadToTheirPages() {
    page.open(NETWORK).run("document.querySelector('.network a.point').focus()");
    page.press(Keys.ENTER).until("location.hash.startsWith('#/entity/')");
  }

  @Test
  void aMapShowsPlacesAndWhereOnlyTheCountryIsKnown() {
    page.open("#/ask/who-met-whom?look=map&status=any");
    assertThat(page.all(".map .mark")).hasSizeGreaterThan(5);
    assertThat(page.run(COVERED)).as("names that cover each other").isEqualTo("");
    assertThat(page.all(".map .land")).hasSizeGreaterThan(150);
    assertThat(page.text(".picture-words")).contains("place is not told");
    page.click(".picture-table tbody tr button").shows(".picture-told blockquote");
    page.run("document.querySelector('.map-button').focus()");
    page.press(Keys.ENTER).until("document.querySelector('.world').hasAttribute('transform')");
  }

  @Test
  void theTimeChosenNarrowsThePictureAndStandsInTheAddress() {
    page.open(NETWORK);
    page.run(
        "const handle = document.querySelector('.slider input'); handle.value = handle.max;"
            + " handle.dispatchEvent(new Event('change'))");
    page.until("location.hash.includes('between=2022-08..2022-08')").settle();
    assertThat(page.text(".picture-table"))
        .contains("Nancy Pelosi", "António Guterres")
        .doesNotContain("Joe Biden");
    assertThat(page.open(page.address()).text(".picture-table"))
        .contains("Nancy Pelosi")
        .doesNotContain("Joe Biden");
  }

  @Test
  void barsCountByYearAndByPublisher() {
    page.open("#/ask/who-met-whom?look=years&status=any");
    assertThat(page.all(".bars .bar-row")).hasSizeGreaterThan(2);
    page.run("document.querySelector('.bar-row').focus()");
    page.press(Keys.SPACE).shows(".picture-told li");
    page.open("#/ask/who-met-whom?look=publishers");
    assertThat(page.text(".picture-table")).contains("The Morning Courier");
    assertThat(page.open("#/ask/who-visited-where?look=timeline").all(".timeline-event"))
        .isNotEmpty();
  }

  @Test
  void mostConnectedPeopleAreANetwork() {
    assertThat(page.open("#/ask/most-connected-people").all(".network .point")).isNotEmpty();
  }

  @Test
  void picturesAreTakenAwayWithTheirLooks() throws IOException {
    page.open(NETWORK);
    page.run("document.querySelectorAll('.picture-foot button')[0].click()");
    Path drawing = page.downloaded("who-met-whom.svg");
    assertThat(Files.readString(drawing))
        .startsWith("<svg")
        .contains("Vladimir Putin", "fill=\"rgb(", "font-family=")
        .doesNotContain("class=");
    page.run("document.querySelectorAll('.picture-foot button')[1].click()");
    Path picture = page.downloaded("who-met-whom.png");
    assertThat(ImageIO.read(picture.toFile()).getWidth()).isGreaterThan(1000);
    assertThat(page.browser().console()).isEmpty();
  }

  @Test
  void aListOfEventsShowsItsSentencesOnDemand() {
    page.open("#/entity/Vladimir_Putin").shows(".events .more-evidence");
    page.click(".events .more-evidence > summary").shows(".events .more-evidence blockquote");
  }
}
