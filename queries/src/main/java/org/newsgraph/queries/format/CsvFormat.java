package org.newsgraph.queries.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.newsgraph.queries.answer.Answer;

/** Comma-separated values. */
final class CsvFormat {
  /** How a cell begins that a spreadsheet would run as a formula. */
  private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r]");

  /** Says to a spreadsheet that the file is UTF-8. */
  private static final String MARK = "\uFEFF";

  private static final CsvMapper MAPPER =
      CsvMapper.builder().enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING).build();

  private CsvFormat() {}

  /** For programs: the cells as they are (RFC 4180, lines ending in a line feed). */
  static String write(Answer answer, Lines lines) {
    return write(AnswerTable.of(answer, lines), CsvSchema.emptySchema());
  }

  /**
   * For spreadsheets: marked as UTF-8, lines ending in CR LF, and a quotation mark in front of a
   * cell that would be run as a formula.
   */
  static String forSpreadsheets(Answer answer, Lines lines) {
    List<List<String>> table =
        AnswerTable.of(answer, lines).stream()
            .map(line -> line.stream().map(CsvFormat::harmless).toList())
            .toList();
    return MARK + write(table, CsvSchema.emptySchema().withLineSeparator("\r\n"));
  }

  private static String harmless(String cell) {
    return FORMULA.matcher(cell).find() ? "'" + cell : cell;
  }

  private static String write(List<List<String>> table, CsvSchema schema) {
    try {
      return MAPPER.writer(schema).writeValueAsString(table);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
