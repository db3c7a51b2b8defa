package org.newsgraph.store.consolidation;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.newsgraph.store.consolidation.Correction.Verb;

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
    String words = text.startsWith("\uFEFF") ? text.substring(1) : text;
    String csv = OFFSETS.matcher(words).replaceAll(m -> m.group().replace(",", NO_COMMA));
    List<Correction> lines = new ArrayList<>();
    try (CSVParser parser = format(csv).parse(new StringReader(csv))) {
      for (CSVRecord record : parser) {
        if (!isHeader(record)) {
          lines.add(correction(record));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(lines);
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
          "corrections, line " + record.getParser().getCurrentLineNumber() + ": " + e.getMessage(),
          e);
    }
  }

  private static String column(CSVRecord record, int index) {
    return index < record.size() ? record.get(index).strip().replace(NO_COMMA, ",") : "";
  }
}
