package org.newsgraph.queries.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.queries.answer.Answer;

/** How an answer is written: the same bytes for the command, the page and HTTP. */
public enum AnswerFormat {
  /** A table for a terminal, with the sources of each row below it. */
  TABLE("txt", "text/plain; charset=utf-8"),
  /** Comma-separated values for programs. */
  CSV("csv", "text/csv; charset=utf-8"),
  /** Comma-separated values for spreadsheets: no cell is run as a formula. */
  SPREADSHEET("spreadsheet.csv", "text/csv; charset=utf-8"),
  /** A workbook. */
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  /** JSON, as the page reads it. */
  JSON("json", "application/json; charset=utf-8"),
  /** Markdown, a table with numbered sources. */
  MARKDOWN("md", "text/markdown; charset=utf-8"),
  /** The articles on which it rests, as references in the style of the APA. */
  APA("apa.txt", CitationStyle.APA),
  /** Likewise, after the Chicago Manual of Style. */
  CHICAGO("chicago.txt", CitationStyle.CHICAGO),
  /** Likewise, in the style of the MLA. */
  MLA("mla.txt", CitationStyle.MLA),
  /** Likewise, in Harvard style. */
  HARVARD("harvard.txt", CitationStyle.HARVARD),
  /** Likewise, for BibTeX, with the sentences. */
  BIBTEX("bib", CitationStyle.BIBTEX),
  /** Likewise, for reference managers, with the sentences. */
  RIS("ris", CitationStyle.RIS);

  private final String ending;
  private final String mediaType;
  private final Optional<CitationStyle> style;

  AnswerFormat(String ending, CitationStyle style) {
    this.ending = ending;
    this.mediaType = style.mediaType();
    this.style = Optional.of(style);
  }

  AnswerFormat(String ending, String mediaType) {
    this.ending = ending;
    this.mediaType = mediaType;
    this.style = Optional.empty();
  }

  /**
   * Returns the answer in this format.
   *
   * @param lines what a line holds in a table for programs and spreadsheets
   * @param width columns of the terminal, on which only the table depends
   */
  public byte[] bytes(Answer answer, Lines lines, int width) {
    return switch (this) {
      case XLSX -> WorkbookFormat.write(answer, lines);
      case CSV -> utf8(CsvFormat.write(answer, lines));
      case SPREADSHEET -> utf8(CsvFormat.forSpreadsheets(answer, lines));
      default -> utf8(write(answer, width));
    };
  }

  /**
   * Returns the answer as text, a sentence a line where there are lines.
   *
   * @throws IllegalArgumentException for a workbook, which is none
   */
  public String write(Answer answer, int width) {
    return switch (this) {
      case TABLE -> new TableFormat(width).write(answer);
      case CSV -> CsvFormat.write(answer, Lines.SENTENCES);
      case SPREADSHEET -> CsvFormat.forSpreadsheets(answer, Lines.SENTENCES);
      case JSON -> AnswerJson.of(answer).toPrettyString() + "\n";
      case MARKDOWN -> MarkdownFormat.write(answer);
      case XLSX -> throw new IllegalArgumentException("a workbook is no text");
      case APA, CHICAGO, MLA, HARVARD, BIBTEX, RIS -> References.write(answer, style.orElseThrow());
    };
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Returns whether a line can be a row or a sentence. */
  public boolean hasLines() {
    return this == CSV || this == SPREADSHEET || this == XLSX;
  }

  /** Returns the word for the format on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns how the name of a file in this format ends, without the dot. */
  public String ending() {
    return ending;
  }

  /** Returns the media type for HTTP. */
  public String mediaType() {
    return mediaType;
  }

  /** Returns the format whose files end so; empty where none does. */
  public static Optional<AnswerFormat> ofEnding(String ending) {
    return Arrays.stream(values()).filter(format -> format.ending.equals(ending)).findFirst();
  }
}
