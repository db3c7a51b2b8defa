package org.newsgraph.queries.answer;

import java.util.Locale;

/** How an answer is written. */
public enum AnswerFormat {
  /** A table for a terminal, with the sources of each row below it. */
  TABLE,
  /** Comma-separated values, a line for each source of each row. */
  CSV,
  /** JSON, as the page reads it. */
  JSON,
  /** Markdown, a table with numbered sources. */
  MARKDOWN;

  /**
   * Returns the answer in this format; only the table depends on the width, in columns of the
   * terminal.
   */
  public String write(Answer answer, int width) {
    return switch (this) {
      case TABLE -> new TableFormat(width).write(answer);
      case CSV -> CsvFormat.write(answer);
      case JSON -> AnswerJson.of(answer).toPrettyString() + "\n";
      case MARKDOWN -> MarkdownFormat.write(answer);
    };
  }

  /** Returns the word for the format on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
