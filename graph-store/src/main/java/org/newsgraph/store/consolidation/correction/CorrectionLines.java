package org.newsgraph.store.consolidation.correction;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.newsgraph.store.consolidation.correction.Correction.Verb;

/**
 * The lines of a corrections file: comma or tabulator between the columns, {@code #} before a
 * comment.
 */
final class CorrectionLines {
  /**
   * The IRIs of reports and claims have commas of their own; nobody should have to put them in
   * quotes.
   */
  private static final Pattern OFFSETS =
      Pattern.compile("#(?:report|claim)=\\d+,\\d+,\\w+(?:,[0-9a-f]{8}\\b)?");

  private static final String NO_COMMA = "\u0001";

  private CorrectionLines() {}

  static List<Correction> of(String text) {
    return records(text).stream().map(CorrectionLines::correction).toList();
  }

  static List<CorrectionEntry> entries(String text) {
    return records(text).stream()
        .map(
            r ->
                new CorrectionEntry(
                    column(r, 0),
                    column(r, 1),
                    column(r, 2),
                    column(r, 3),
                    column(r, 4),
                    column(r, 5)))
        .toList();
  }

  /** The lines as CSV, whatever stood between their columns. */
  static List<String> csv(String text) {
    return records(text).stream()
        .map(r -> IntStream.range(0, r.size()).mapToObj(i -> column(r, i)).toArray())
        .map(CSVFormat.DEFAULT::format)
        .toList();
  }

  private static List<CSVRecord> records(String text) {
    String words = text.startsWith("\uFEFF") ? text.substring(1) : text;
    String csv = OFFSETS.matcher(words).replaceAll(m -> m.group().replace(",", NO_COMMA));
    try (CSVParser parser = format(csv).parse(new StringReader(csv))) {
      return parser.stream().filter(r -> !isHeader(r)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CSVFormat format(String csv) {
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(csv.contains("\t") ? '\t' : ',')
        .setCommentMarker('#')
        .setIgnoreEmptyLines(true)
        .setIgnoreSurroundingSpaces(true)
        .get();
  }

  private static boolean isHeader(CSVRecord record) {
    return column(record, 0).equals("subject") || column(record, 0).isEmpty();
  }

  private static Correction correction(CSVRecord record) {
    try {
      return new Correction(column(record, 0), Verb.of(column(record, 1)), column(record, 2));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "corrections, entry " + record.getRecordNumber() + ": " + e.getMessage(), e);
    }
  }

  private static String column(CSVRecord record, int index) {
    return index < record.size() ? record.get(index).strip().replace(NO_COMMA, ",") : "";
  }
}
