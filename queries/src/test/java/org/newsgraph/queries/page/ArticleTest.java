package org.newsgraph.queries.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnePage.class)
class ArticleTest {
  private static final String PLAN = World.article("geneva-plan");
  private static final String LVIV = World.article("lviv");

  private final Page page;

  ArticleTest(Page page) {
    this.page = page;
  }

  @Test
  void mentionsTimesAndEventsAreMarked() {
    page.open(PLAN);
    assertThat(page.texts(".article-text a.mention.person"))
        .contains("Joe Biden", "Vladimir Putin", "Guy Parmelin");
    assertThat(page.texts(".article-text .mention.place")).contains("Geneva");
    assertThat(page.texts(".article-text mark.trigger")).containsExactly("meet", "receive");
  }

  @Test
  void offsetsCountCodePoints() {
    page.open(LVIV);
    assertThat(page.texts(".article-text a.mention"))
        .containsExactly(
            "Guterres", "António Guterres", "Volodymyr Zelenskyy", "Lviv", "Recep Tayyip Erdoğan");
    assertThat(page.text(".article-text mark.trigger")).isEqualTo("met");
    assertThat(page.text(".article-text .mention.time")).isEqualTo("August 18, 2022");
  }

  @Test
  void anAddressAimsAtItsSentence() {
    page.open(LVIV + "?at=54,124");
    assertThat(page.text(".aimed"))
        .isEqualTo("🕊 António Guterres met Volodymyr Zelenskyy in Lviv on August 18, 2022.");
  }

  @Test
  void aReportJumpsToItsSentence() {
    page.open(LVIV).click(".read-list .jump").until("location.hash.includes('at=54')").settle();
    assertThat(page.text(".aimed")).startsWith("🕊 António Guterres met");
  }

  @Test
  void whatWasReadIsListedWithItsStatus() {
    page.open(PLAN);
    assertThat(page.text(".read-list"))
        .contains(
            "Joe Biden and Vladimir Putin met in Geneva", "Planned", "according to White House");
  }

  @Test
  void whatWasLeftOutIsFolded() {
    page.open(PLAN);
    assertThat(page.text(".cut summary")).isEqualTo("Left out: subscription");
    assertThat(page.find(".cut p").isDisplayed()).isFalse();
    assertThat(page.click(".cut summary").text(".cut p")).isEqualTo("Subscribe to our newsletter!");
  }

  @Test
  void textStaysTextAndOnlyWebAddressesAreLinked() {
    page.open(LVIV);
    assertThat(page.text("h1")).contains("<script>window.hurt = 1</script>");
    assertThat(page.text(".article-text")).contains("<img src=x onerror=");
    assertThat(page.run("return window.hurt === undefined")).isEqualTo(true);
    assertThat(page.all("a[href^=javascript]")).isEmpty();
  }
}
