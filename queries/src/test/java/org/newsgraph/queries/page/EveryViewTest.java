package org.newsgraph.queries.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for every view: nothing in the console, nothing from elsewhere, nothing wider than the
 * window.
 */
@ExtendWith(OnePage.class)
class EveryViewTest {
  /**
   * Controls without a name for those who listen, and identifiers that stand twice; the editor is a
   * library's.
   */
  private static final String UNNAMED =
      """
      const named = e => e.labels?.length || e.ariaLabel || e.textContent.trim();
      const ours = e => !e.closest('.sparql-editor');
      const bare = [...document.querySelectorAll('a, button, input, select, textarea, dialog')].filter(ours).filter(e => !named(e));
      const ids = [...document.querySelectorAll('[id]')].filter(ours).map(e => e.id);
      const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
      return bare.map(e => e.outerHTML.slice(0, 80)).concat(twice).join('; ');
      """;

  private final Page page;

  EveryViewTest(Page page) {
    this.page = page;
  }

  static Stream<String> views() {
    return Stream.of(
        "#/",
        "#/questions",
        "#/search?q=b",
        "#/ask/who-met-whom",
        "#/ask/who-holds-which-office",
        "#/ask/articles-mentioning?entity=NATO",
        "#/ask/timeline-of-person?person=Vladimir+Putin",
        "#/entity/Joe_Biden",
        "#/entity/Saudi_Arabia",
        World.event("geneva-held", "Meeting"),
        World.event("neom-held", "Meeting"),
        World.article("lviv") + "?at=54,124",
        "#/ask/who-met-whom?look=network",
        "#/ask/who-met-whom?look=map&status=any",
        "#/ask/who-met-whom?look=years",
        "#/ask/most-connected-people",
        "#/corrections",
        "#/joined?iri=https%3A%2F%2Fw3id.org%2Fnewsgraph%2Fentity%2FJoe_Biden",
        "#/help",
        "#/sparql");
  }

  @ParameterizedTest
  @MethodSource("views")
  void isQuietAtHomeAndFits(String view) {
    for (int width : new int[] {1280, 390, 320}) {
      page.browser().width(width);
      page.open(view);
      if (view.equals("#/sparql")) {
        page.shows(".yasqe .CodeMirror");
      }
      assertThat(((Number) page.run("return document.documentElement.scrollWidth")).intValue())
          .as(view + " at " + width)
          .isLessThanOrEqualTo(width);
      assertThat(page.all("h1")).hasSize(1);
      assertThat(page.run(UNNAMED))
          .as("without a name, or with one name too often: " + view)
          .isEqualTo("");
    }
    assertThat(Axe.findings(page)).as("axe-core on " + view).isEmpty();
    assertThat(page.browser().console()).isEmpty();
    assertThat(page.browser().network()).isNotEmpty().allMatch(this::isAtHome);
  }

  @ParameterizedTest
  @MethodSource("views")
  void takesFewRequests(String view) {
    page.open(view);
    assertThat(page.browser().network().stream().filter(this::isFetched)).hasSizeLessThan(21);
  }

  private boolean isFetched(String request) {
    return request.contains("\"url\":\"" + page.home());
  }

  private boolean isAtHome(String request) {
    return request.matches(
        ".*\"url\":\"(" + page.home().replace(".", "\\.") + "|data:|blob:|about:).*");
  }

  @Test
  void theFrontPageSaysWhatIsInTheStoreAndAnswersAtOnce() {
    page.open("#/");
    assertThat(page.text(".counts")).contains("17 articles");
    assertThat(page.text(".notice")).startsWith("These are the sample articles");
    assertThat(page.text(".front-lead"))
        .contains("António Guterres and Volodymyr Zelenskyy met in Lviv");
    assertThat(page.all(".front-lead .evidence")).isNotEmpty();
  }

  @Test
  void goingBackLeadsToWhereTheReaderWas() {
    page.open("#/questions").run("window.scrollTo(0, 300)");
    page.until("history.state !== null && history.state.read === window.scrollY");
    long place = ((Number) page.run("return window.scrollY")).longValue();
    page.run("location.hash = '#/entity/Joe_Biden'");
    page.until("document.querySelector('h1').textContent === 'Joe Biden'").settle();
    assertThat(page.run("return window.scrollY")).isEqualTo(0L);
    page.back().until("window.scrollY === " + place);
  }

  @Test
  void anAddressWithoutAViewIsSaidInPlainWords() {
    assertThat(page.open("#/nowhere").text("h1")).isEqualTo("Nothing here");
  }
}
