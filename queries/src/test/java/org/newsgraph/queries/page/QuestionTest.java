package org.newsgraph.queries.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

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
    page.all(".tools a[download]").forEach(link -> link.click());
    Path json = page.browser().download("who-holds-which-office.json");
    Path csv = page.browser().download("who-holds-which-office.csv");
    page.until(() -> Files.exists(json) && Files.exists(csv), "downloads");

    JsonNode answer = new ObjectMapper().readTree(json.toFile());
    assertThat(answer.path("rows")).hasSize(page.all("table.answer tbody tr").size());
    assertThat(Files.readString(csv))
        .startsWith("row,tenure,person,office,of,")
        .contains("sentences,publishers,addresses");
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
