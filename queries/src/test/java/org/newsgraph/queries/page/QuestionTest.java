package org.newsgraph.queries.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

@ExtendWith(OnePage.class)
class QuestionTest {
  private final Page page;

  QuestionTest(Page page) {
    this.page = page;
  }

  @Test
  void theListLeadsToEveryQuestion() {
    page.open("#/questions");
    assertThat(page.texts(".question"))
        .hasSizeGreaterThan(2)
        .contains("Who met whom, where and when");
  }

  @Test
  void parametersNarrowTheAnswerAndAreInTheAddress() {
    page.open("#/ask/who-met-whom").shows("table.answer");
    int all = page.all("table.answer tbody tr").size();
    page.type("#parameter-person", "kim").shows("#parameter-person-list [role=option]");
    page.press(Keys.ARROW_DOWN)
        .press(Keys.ENTER)
        .press(Keys.ENTER)
        .until("location.hash.includes('person=')")
        .settle()
        .shows("table.answer");

    assertThat(page.address()).isEqualTo("#/ask/who-met-whom?person=Kim+Jong-un");
    assertThat(page.all("table.answer tbody tr").size()).isBetween(1, all - 1);
    assertThat(page.text("table.answer tbody")).contains("Donald Trump", "Singapore");
    assertThat(page.back().address()).isEqualTo("#/ask/who-met-whom");
  }

  @Test
  void everyRowStandsBesideItsSentenceWithTheMentionsMarked() {
    page.open("#/ask/who-met-whom?person=Kim+Jong-un").shows(".evidence");
    assertThat(page.text(".evidence blockquote"))
        .endsWith("Donald Trump met Kim Jong Un in Singapore on Tuesday.");
    assertThat(page.text(".evidence mark.trigger")).isEqualTo("met");
    assertThat(page.texts(".evidence a.mention")).contains("Donald Trump", "Kim Jong Un");
    assertThat(page.text(".evidence figcaption"))
        .contains("June 2018")
        .contains("Trump and Kim shake hands in Singapore");
  }

  @Test
  void theSentenceLeadsToItsPlaceInTheArticle() {
    page.open("#/ask/who-met-whom?person=Kim+Jong-un").shows(".headline-link");
    page.click(".headline-link").until("location.hash.startsWith('#/article/')").settle();
    assertThat(page.text(".aimed"))
        .endsWith("Donald Trump met Kim Jong Un in Singapore on Tuesday.");
  }

  @Test
  void aNameThatIsNotInTheStoreIsExplained() {
    page.open("#/ask/who-met-whom?person=Nobody+Atall");
    assertThat(page.text(".failed")).contains("Nobody Atall");
  }

  @Test
  void manyColumnsLeaveRoomForTheSentence() {
    for (int width : new int[] {1280, 1000, 900}) {
      page.browser().width(width);
      page.open("#/ask/events?kind=any&status=any").shows("table.answer");
      assertThat(page.run("return document.documentElement.scrollWidth - innerWidth"))
          .as("at " + width)
          .asInstanceOf(InstanceOfAssertFactories.LONG)
          .isLessThanOrEqualTo(0);
      assertThat(page.find("td.evidence-cell .proof").getSize().getWidth()).isGreaterThan(260);
    }
    page.browser().width(1280);
  }

  @Test
  void columnsSort() {
    page.open("#/ask/who-met-whom").shows("table.answer");
    page.click("table.answer th:first-child .sort");
    assertThat(page.texts("table.answer tbody td:first-child")).isSorted();
    assertThat(page.find("table.answer th:first-child").getDomAttribute("aria-sort"))
        .isEqualTo("ascending");
  }

  @Test
  void theAnswerCanBeTakenAway() throws IOException {
    page.open("#/ask/who-holds-which-office").shows("table.answer");
    page.all(".tools > a[download]").forEach(link -> link.click());
    Path json = page.downloaded("who-holds-which-office.json");
    Path csv = page.downloaded("who-holds-which-office.csv");

    JsonNode answer = new ObjectMapper().readTree(json.toFile());
    assertThat(answer.path("rows")).hasSize(page.all("table.answer tbody tr").size());
    assertThat(Files.readString(csv))
        .startsWith("row,tenure,person,office,of,")
        .contains("sentences,publishers,addresses");
  }

  @Test
  void everyFormatOfThePageHasTheBytesOfTheServer() throws IOException {
    page.open("#/ask/who-met-whom?status=any").shows("table.answer");
    page.click(".more-formats > summary").shows(".more-formats a");
    List<WebElement> links = page.all(".tools a[download]");
    assertThat(links).hasSize(14);
    for (WebElement link : links) {
      URL address = new URL(link.getDomProperty("href"));
      boolean sentences = address.getQuery().contains("lines=sentences");
      String end = address.getPath().replaceFirst(".*/ask/who-met-whom", "");
      link.click();
      byte[] served;
      try (InputStream in = address.openStream()) {
        served = in.readAllBytes();
      }
      Path file =
          page.downloaded("who-met-whom_status-any" + (sentences ? "_sentences" : "") + end);
      assertThat(Files.readAllBytes(file)).as(end).isEqualTo(served).isNotEmpty();
    }
  }

  @Test
  void aSentenceIsCitedInTheUsualStyles() {
    page.open("#/ask/who-met-whom?person=Kim+Jong-un").shows(".cite");
    page.click(".cite > summary").shows(".cite-style");
    assertThat(page.texts(".cite[open] .cite-name"))
        .containsExactly("In words", "APA", "Chicago", "MLA", "Harvard", "BibTeX", "RIS");
    assertThat(page.texts(".cite[open] .cite-text").get(0)).startsWith("“").contains("Singapore");
    assertThat(page.texts(".cite[open] .cite-text").get(5)).startsWith("@article{");
    assertThat(page.run("return document.documentElement.scrollWidth <= innerWidth"))
        .isEqualTo(true);
  }

  @Test
  void aSentenceLeadsToTheFilledFormOfItsQuestion() {
    page.open("#/search?q=Whom+did+Kim+Jong-un+meet%3F").shows("table.answer");
    assertThat(page.address()).startsWith("#/ask/meetings-of?person=Kim+Jong-un");
    assertThat(page.text(".understood")).contains("Whom did Kim Jong-un meet?");
    assertThat(page.find("#parameter-person").getDomProperty("value")).isEqualTo("Kim Jong-un");
    assertThat(page.text("table.answer tbody")).contains("Donald Trump");
  }

  @Test
  void theOrderOfTheRowsIsInTheAddress() {
    page.open("#/ask/who-met-whom")
        .shows("table.answer")
        .click("table.answer th:first-child .sort");
    assertThat(page.address()).contains("sort=");
  }
}
