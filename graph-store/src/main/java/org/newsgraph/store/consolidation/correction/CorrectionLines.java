package org.newsgraph.store.consolidation.correction;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a corrections file as a whole: comma, semicolon or tabulator between the columns, {@code #}
 * before a comment. What is not understood is a line with a problem, and those behind it are read
 * all the same.
 */
final class CorrectionLines {
  /**
   * The IRIs of reports and claims have commas of their own; nobody should have to put them in
   * quotes.
   */
  private static final Pattern OFFSETS =
      Pattern.compile("#(?:report|claim)=\\d+,\\d+,\\w+(?:,[0-9a-f]{8}\\b)?");

  private static final Pattern BREAK = Pattern.compile("\r\n|\n|\r");

  /** What some spreadsheets write at the top. */
  private static final Pattern SEPARATOR = Pattern.compile("sep=.", Pattern.CASE_INSENSITIVE);

  private static final char NO_COMMA = '\u0001';
  private static final List<Character> DELIMITERS = List.of(',', ';', '\t');
  private static final int COLUMNS = 6;

  private final String text;
  private final List<CorrectionLine> lines = new ArrayList<>();
  private Optional<Character> delimiter = Optional.empty();
  private int at = 0;
  private int number = 1;

  private CorrectionLines(String text) {
    String words = text.startsWith("\uFEFF") ? text.substring(1) : text;
    this.text = OFFSETS.matcher(words).replaceAll(m -> Matcher.quoteReplacement(hidden(m.group())));
    while (at < this.text.length()) {
      next();
    }
  }

  private static String hidden(String iri) {
    return iri.replace(',', NO_COMMA);
  }

  static CorrectionLines of(String text) {
    return new CorrectionLines(text);
  }

  /** All lines in their order, comments and empty ones among them. */
  List<CorrectionLine> all() {
    return List.copyOf(lines);
  }

  /** What stands between the columns of the file; a comma where that cannot be seen. */
  char delimiter() {
    return delimiter.orElse(',');
  }

  private void next() {
    if (isComment()) {
      take(endOfLine(), List.of(), Optional.empty());
      return;
    }
    for (char between : likely()) {
      int end = end(between);
      Optional<List<String>> columns = columns(text.substring(at, end), between);
      if (columns.isPresent() && isSaid(columns.get())) {
        delimiter = delimiter.or(() -> Optional.of(between));
        take(end, isHeader(columns.get()) ? List.of() : columns.get(), Optional.empty());
        return;
      }
    }
    strange();
  }

  /** No comment, no header, and no verb in its second column. */
  private void strange() {
    int end = endOfLine();
    String line = text.substring(at, end);
    Optional<List<String>> columns = columns(line, delimiter());
    if (line.isBlank() || SEPARATOR.matcher(line.strip()).matches() || nothing(columns)) {
      take(end, List.of(), Optional.empty());
    } else if (columns.isEmpty()) {
      take(end, List.of(), Optional.of("a quotation mark is not closed, or one too many"));
    } else {
      take(end, columns.get(), Optional.empty());
    }
  }

  private static boolean nothing(Optional<List<String>> columns) {
    return columns.filter(c -> c.stream().allMatch(String::isEmpty)).isPresent();
  }

  private void take(int end, List<String> columns, Optional<String> problem) {
    String line = text.substring(at, end).replace(NO_COMMA, ',');
    Optional<String> wrong = problem.or(() -> columns.isEmpty() ? problem : problem(columns));
    lines.add(new CorrectionLine(line, number, columns, wrong));
    number += (int) BREAK.matcher(line).results().count() + 1;
    Matcher breaks = BREAK.matcher(text);
    at = breaks.find(end) ? breaks.end() : text.length();
  }

  private static Optional<String> problem(List<String> columns) {
    try {
      Correction.of(columns);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(e.getMessage());
    }
  }

  private boolean isComment() {
    int line = at;
    while (line < text.length() && (text.charAt(line) == ' ' || text.charAt(line) == '\t')) {
      line++;
    }
    return line < text.length() && text.charAt(line) == '#';
  }

  private List<Character> likely() {
    return Stream.concat(delimiter.stream(), DELIMITERS.stream()).distinct().toList();
  }

  private int endOfLine() {
    Matcher end = BREAK.matcher(text);
    return end.find(at) ? end.start() : text.length();
  }

  /** Where the line ends, which may go on over breaks in quotation marks. */
  private int end(char between) {
    boolean quoted = false;
    boolean begins = true;
    for (int i = at; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' && begins) {
        quoted = !quoted;
      } else if (!quoted && (c == '\n' || c == '\r')) {
        return i;
      } else {
        begins = quoted || c == between || (begins && c == ' ');
      }
    }
    return quoted ? endOfLine() : text.length();
  }

  private static Optional<List<String>> columns(String line, char between) {
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(between).setIgnoreSurroundingSpaces(true).get();
    try (CSVParser parser = format.parse(new StringReader(line))) {
      List<CSVRecord> records = parser.getRecords();
      return records.size() == 1 ? Optional.of(columns(records.get(0))) : Optional.empty();
    } catch (IOException | java.io.UncheckedIOException | IllegalStateException e) {
      return Optional.empty();
    }
  }

  private static List<String> columns(CSVRecord record) {
    return record.stream().limit(COLUMNS).map(c -> c.strip().replace(NO_COMMA, ',')).toList();
  }

  private static boolean isSaid(List<String> columns) {
    return isHeader(columns) || (columns.size() > 1 && Verb.isVerb(columns.get(1)));
  }

  private static boolean isHeader(List<String> columns) {
    return columns.get(0).equals("subject");
  }
}
