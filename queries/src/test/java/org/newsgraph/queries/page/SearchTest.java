package org.newsgraph.queries.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

@ExtendWith(OnePage.class)
class SearchTest {
  private final Page page;

  SearchTest(Page page) {
    this.page = page;
  }

  @Test
  void aNameIsCompletedAndChosenWithTheKeyboard() {
    page.open("#/").type("#front-names", "puti").shows("#front-names-list [role=option]");
    assertThat(page.texts("#front-names-list .name")).contains("Vladimir Putin");

    page.press(Keys.ARROW_DOWN);
    assertThat(page.find("#front-names").getDomAttribute("aria-activedescendant"))
        .isEqualTo("front-names-list-0");
    page.press(Keys.ENTER).settle().until("location.hash === '#/entity/Vladimir_Putin'").settle();
    assertThat(page.text("h1")).isEqualTo("Vladimir Putin");
  }

  @Test
  void aNameIsChosenWithTheMouse() {
    page.open("#/questions")
        .type("#masthead-names", "saudi")
        .shows("#masthead-names-list [role=option]");
    page.click("#masthead-names-list [role=option]")
        .until("location.hash.startsWith('#/entity/Saudi')");
    assertThat(page.settle().text(".kicker")).isEqualToIgnoringCase("Country");
  }

  @Test
  void escapeClosesTheList() {
    page.open("#/").type("#front-names", "biden").shows("#front-names-list [role=option]");
    page.press(Keys.ESCAPE).until("document.getElementById('front-names-list').hidden");
    assertThat(page.find("#front-names").getDomAttribute("aria-expanded")).isEqualTo("false");
  }

  @Test
  void enterWithoutAChoiceListsAllThatMatch() {
    page.open("#/").type("#front-names", "b", Keys.ENTER).until("location.hash === '#/search?q=b'");
    page.shows(".found");
    assertThat(page.texts(".found a"))
        .contains("Joe Biden", "Benjamin Netanyahu", "Mohammed bin Salman");
  }

  @Test
  void aNameThatNobodyBearsIsSaidInPlainWords() {
    page.open("#/search?q=qqqq");
    assertThat(page.text(".empty")).startsWith("No name in this store");
  }
}
