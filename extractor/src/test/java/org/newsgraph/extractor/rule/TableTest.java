package org.newsgraph.extractor.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.extractor.table.Table;

class TableTest {
  private enum Colour {
    RED,
    DARK_BLUE
  }

  private static Table table(String... lines) {
    return Table.of("words.tsv", List.of(lines), "word", "colour", "note?");
  }

  private static void complains(String message, Runnable reading) {
    assertEquals(message, assertThrows(IllegalStateException.class, reading::run).getMessage());
  }

  @Test
  void theHeaderLineNamesTheColumns() {
    Table table = table("# comment", "colour\tword", "", "red\tcar|bus", "dark-blue\t");
    assertEquals(List.of("car", "bus"), table.rows().get(0).values("word"));
    assertEquals(Colour.DARK_BLUE, table.rows().get(1).constant("colour", Colour.class));
    assertEquals("", table.rows().get(0).text("note"));
    assertEquals("words.tsv:5", table.rows().get(1).where());
  }

  @Test
  void everyComplaintNamesFileAndLine() {
    complains(
        "words.tsv:2: no column is called 'color'; there are [word, colour, note?]",
        () -> table("#", "word\tcolor"));
    complains(
        "words.tsv:1: the column 'colour' is missing from the header line", () -> table("word"));
    complains(
        "words.tsv:3: 3 cells, but the header line names 2",
        () -> table("#", "word\tcolour", "a\tred\tx"));
    complains(
        "words.tsv:2: 'pink' is no colour",
        () -> table("word\tcolour", "a\tpink").rows().get(0).constant("colour", Colour.class));
    complains(
        "words.tsv:2: the column 'colour' is empty",
        () -> table("word\tcolour", "a").rows().get(0).required("colour"));
    complains(
        "words.tsv:2: word: no feature is called 'x'; there are [office]",
        () ->
            table("word\tcolour", "@x\tred")
                .rows()
                .get(0)
                .read("word", text -> RulePattern.parse(text, Words.VOCABULARY)));
    complains(
        "none.tsv: no such table beside " + TableTest.class.getName(),
        () -> Table.beside(TableTest.class, "none.tsv", "word"));
  }

  @Test
  void whatRepeatsIsSaidOnce() {
    Macros macros =
        Macros.of(
            Table.of(
                "macros.tsv",
                List.of("name\ttext", "in\tin=place at=place", "all\tuse=in near=place"),
                "name",
                "text"));
    assertEquals("meet in=place at=place near=place end", macros.expand("meet use=all end"));
  }

  @Test
  void aMacroMustBeKnownAndMustNotUseItself() {
    complains(
        "macros.tsv:2: text: a macro that uses itself: use=a",
        () -> Macros.of(Table.of("macros.tsv", List.of("name\ttext", "a\tuse=a"), "name", "text")));
    complains(
        "macros.tsv:2: text: no macro is called so: use=b",
        () -> Macros.of(Table.of("macros.tsv", List.of("name\ttext", "a\tuse=b"), "name", "text")));
  }
}
