package org.newsgraph.queries.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The bridge between the store's code points and the browser's UTF-16 units, and spans inside
 * spans.
 */
@ExtendWith(OnePage.class)
class SpanTest {
  private final Page page;

  SpanTest(Page page) {
    this.page = page;
  }

  @Test
  void codePointsBecomeUnits() {
    assertThat(ran("const at = m.units('a🕊b𝕏c'); return [0, 1, 2, 3, 4, 5, 99].map(at).join()"))
        .isEqualTo("0,1,3,4,6,7,7");
    assertThat(ran("const at = m.units('abc'); return [0, 3, 99].map(at).join()"))
        .isEqualTo("0,3,3");
  }

  @Test
  void theLongerSpanStandsOutside() {
    assertThat(drawn("[{begin: 4, end: 6}, {begin: 0, end: 8}, {begin: 1, end: 3}]"))
        .isEqualTo("0-8(1-3 4-6)");
  }

  @Test
  void aCrossingSpanIsCutAtTheBorder() {
    assertThat(drawn("[{begin: 0, end: 5}, {begin: 3, end: 8}]")).isEqualTo("0-5(3-5) 5-8");
  }

  @Test
  void spansOutsideThePieceAreCutAway() {
    assertThat(drawn("[{begin: 8, end: 15}, {begin: 12, end: 14}]")).isEqualTo("8-10");
  }

  private String drawn(String spans) {
    return ran(
        "const show = n => n.begin + '-' + n.end + (n.children.length ? '(' +"
            + " n.children.map(show).join(' ') + ')' : '');return m.nested("
            + spans
            + ", 0, 10).children.map(show).join(' ')");
  }

  private String ran(String body) {
    page.open("#/");
    return String.valueOf(page.run("return import('/script/span.js').then(m => { " + body + " })"));
  }
}
