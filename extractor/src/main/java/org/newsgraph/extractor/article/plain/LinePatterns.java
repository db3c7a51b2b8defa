package org.newsgraph.extractor.article.plain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.extractor.article.table.Table;

/** The listed, readable patterns that say which lines are clutter and which are captions. */
public final class LinePatterns {

  private static final int LONGEST = 900;

  private record Row(String name, boolean anywhere, Pattern pattern) {}

  private final List<Row> clutter;
  private final List<Row> captions;

  public LinePatterns() {
    clutter =
        Table.rows(LinePatterns.class, "clutter.tsv").stream()
            .map(r -> new Row(r.get(0), r.get(1).equals("any"), pattern(r.get(2))))
            .toList();
    captions =
        Table.rows(LinePatterns.class, "captions.tsv").stream()
            .map(r -> new Row(r.get(0), true, pattern(r.get(1))))
            .toList();
  }

  /** The name of the pattern that says a line is clutter. */
  public Optional<String> clutter(String line, Care care) {
    return care == Care.AS_IS
        ? Optional.empty()
        : clutter.stream()
            .filter(row -> row.anywhere() || care == Care.COPIED)
            .filter(row -> matches(row, line))
            .map(Row::name)
            .findFirst();
  }

  /** Whether a line describes a picture. */
  public boolean isCaption(String line) {
    return captions.stream().anyMatch(row -> matches(row, line));
  }

  private static boolean matches(Row row, String line) {
    return line.length() <= LONGEST && row.pattern().matcher(line).matches();
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
  }
}
