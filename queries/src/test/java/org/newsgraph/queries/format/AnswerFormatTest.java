package org.newsgraph.queries.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.newsgraph.queries.answer.Answer;
import org.newsgraph.queries.answer.Cell;
import org.newsgraph.queries.answer.CellType;
import org.newsgraph.queries.answer.Column;
import org.newsgraph.queries.answer.Row;
import org.newsgraph.queries.evidence.Dispute;
import org.newsgraph.queries.evidence.Evidence;
import org.newsgraph.queries.evidence.Quote;
import org.newsgraph.queries.evidence.Source;

class AnswerFormatTest {
  private static final Answer ANSWER = answer("They met, \"at last\",\nin Oslo | <b>said</b>.");

  @Test
  void theTableFitsTheTerminalAndShowsWhatEachRowRestsOn() {
    assertThat(AnswerFormat.TABLE.write(ANSWER, 60))
        .isEqualTo(
            """
               Who            Date
            1  Ana and Bruno  2024-08-18

            1  “They met, "at last", in Oslo | <b>said</b>.” [source: a
               spokesman; planned]
                 The Courier, 2024-08-19, https://courier.example/1

            There is more: only the first 1 rows are shown.
            """);
  }

  @Test
  void narrowTablesWrapTheirCells() {
    assertThat(AnswerFormat.TABLE.write(ANSWER, 10).lines())
        .allSatisfy(l -> assertThat(l.length()).isLessThan(56));
    assertThat(Wrapping.of("one twothreefour five", 5))
        .containsExactly("one", "twoth", "reefo", "ur", "five");
  }

  @Test
  void csvHasALineForEachSource() {
    assertThat(AnswerFormat.CSV.write(ANSWER, 0))
        .isEqualTo(
            """
            row,event,who,date,sureness,disputed,quote,attributed to,report status,headline,publisher,day,address,report
            1,urn:event,Ana and Bruno,2024-08-18,likely,,"They met, ""at last"",
            in Oslo | <b>said</b>.",a spokesman,planned,Headline,The Courier,2024-08-19,https://courier.example/1,urn:report
            """);
  }

  @Test
  void aLineMayHoldARowWithAllItsSentences() {
    assertThat(text(AnswerFormat.CSV, ANSWER))
        .isEqualTo(
            """
            row,event,who,date,sureness,disputed,sentences,publishers,addresses
            1,urn:event,Ana and Bruno,2024-08-18,likely,,"“They met, ""at last"", in Oslo | <b>said</b>.” (source: a spokesman; planned) — The Courier, 2024-08-19, https://courier.example/1",The Courier,https://courier.example/1
            """);
  }

  @Test
  void everyFormatSaysWhoDisagreesAndHowSureTheGraphIs() {
    Row plain = ANSWER.rows().get(0);
    Dispute dispute =
        new Dispute("hasPlace", Map.of("Oslo", List.of("The Courier"), "Bergen", List.of()));
    Row disputed = new Row(plain.cells(), plain.evidence(), "unsure", List.of(dispute));
    Answer answer = new Answer("q", "Q", ANSWER.columns(), List.of(disputed), "", false);
    String words = "place: Bergen, Oslo (The Courier)";
    assertThat(text(AnswerFormat.CSV, answer)).contains(",unsure,\"" + words + "\",");
    assertThat(AnswerFormat.TABLE.write(answer, 120)).contains("Sources disagree on " + words);
    assertThat(AnswerFormat.MARKDOWN.write(answer, 0))
        .contains("| unsure |", "- Sources disagree on " + words);
    assertThat(AnswerFormat.JSON.write(answer, 0))
        .contains("\"disputed\" : \"" + words + "\"", "\"sureness\" : \"unsure\"");
  }

  @Test
  void aSpreadsheetRunsNoCellOfAnArticle() {
    Answer hostile = named("=cmd|'/c calc'!A1");
    assertThat(text(AnswerFormat.SPREADSHEET, hostile))
        .startsWith("\uFEFFrow,")
        .contains("\r\n")
        .contains(",'=cmd|'/c calc'!A1,");
    assertThat(text(AnswerFormat.CSV, hostile)).contains(",=cmd|'/c calc'!A1,");
  }

  @Test
  void theWorkbookHoldsTheSameCellsAsTexts() throws IOException {
    byte[] workbook = AnswerFormat.XLSX.bytes(named("=1+1"), Lines.SENTENCES, 0);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      String all = "";
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        all += new String(zip.readAllBytes(), StandardCharsets.UTF_8);
      }
      assertThat(AnswerFormat.XLSX.bytes(named("=1+1"), Lines.SENTENCES, 0)).isEqualTo(workbook);
      assertThat(all)
          .doesNotContain("dcterms:created")
          .contains("=1+1", "https://courier.example/1")
          .doesNotContain("<f>");
    }
  }

  private static String text(AnswerFormat format, Answer answer) {
    return new String(format.bytes(answer, Lines.ROWS, 0), StandardCharsets.UTF_8);
  }

  @Test
  void markdownOfWhatArticlesSayIsNoMarkup() {
    assertThat(AnswerFormat.MARKDOWN.write(ANSWER, 0))
        .isEqualTo(
            """
            ## Who met

            | # | Who | Date | Sureness |
            | --: | --- | --- | --- |
            | 1 | Ana and Bruno | 2024-08-18 | likely |

            **1**

            - “They met, "at last", in Oslo \\| &lt;b>said&lt;/b>.” — The Courier, 2024-08-19, <https://courier.example/1> (source: a spokesman; planned)

            There is more: only the first 1 rows are shown.
            """);
  }

  @Test
  void jsonHasEverything() {
    assertThat(AnswerFormat.JSON.write(ANSWER, 0))
        .contains(
            "\"sentence\" : \"They met, \\\"at last\\\",\\nin Oslo",
            "\"url\" : \"https://courier.example/1\"",
            "\"truncated\" : true");
  }

  @Test
  void controlCharactersNeverReachTheTerminal() {
    assertThat(AnswerFormat.TABLE.write(answer("red \u001b[31m alert\u202e"), 80))
        .doesNotContain("\u001b", "\u202e");
  }

  @Test
  void nothingFoundIsSaid() {
    Answer nothing = new Answer("q", "Q", List.of(), List.of(), "", false);
    assertThat(AnswerFormat.TABLE.write(nothing, 80))
        .isEqualTo("Nothing in the store answers this.\n");
  }

  private static Answer answer(String quote) {
    return answer("Ana and Bruno", quote);
  }

  private static Answer named(String who) {
    return answer(who, "They met.");
  }

  private static Answer answer(String who, String quote) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    cells.put("event", new Cell("urn:event", "Meeting", CellType.EVENT, "urn:event", List.of()));
    cells.put("who", Cell.text(who));
    cells.put("date", Cell.text("2024-08-18"));
    Source source =
        new Source(
            "urn:article",
            "Headline",
            "Ada Quill",
            "The Courier",
            "2024-08-19",
            "https://courier.example/1");
    Evidence evidence =
        new Evidence(
            "urn:report",
            new Quote(quote, 0, 10),
            source,
            "a spokesman",
            "planned",
            Optional.of(0.7),
            List.of());
    List<Column> columns =
        List.of(new Column("event", true), new Column("who", false), new Column("date", false));
    return new Answer(
        "who-met", "Who met", columns, List.of(new Row(cells, List.of(evidence))), "SELECT", true);
  }
}
