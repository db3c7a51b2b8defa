package org.newsgraph.extractor.article.tabular;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.extractor.article.field.Field;
import org.newsgraph.extractor.article.field.FieldNames;

/** What the beginning of a text says about a table in it. */
public final class TableHead {

  private static final List<Character> DELIMITERS = List.of(',', '\t', ';', '|');
  private static final int ROWS = 12;
  private static final int LONGEST_NAME = 60;

  private TableHead() {}

  /** Whether a text is a table whose first row names two fields of articles or more. */
  public static boolean isTable(String text) {
    return DELIMITERS.stream().anyMatch(delimiter -> isTable(rows(text, delimiter)));
  }

  private static boolean isTable(List<Row> rows) {
    if (rows.isEmpty() || rows.get(0).cells().size() < 2) {
      return false;
    }
    List<String> names = rows.get(0).cells();
    boolean short_ = names.stream().allMatch(name -> name.length() <= LONGEST_NAME);
    boolean fits = rows.size() < 2 || rows.get(1).cells().size() >= names.size() - 1;
    return short_ && fits && known(names) >= 2;
  }

  /** The delimiter that takes the text apart most evenly, into the best known columns. */
  static char delimiter(String text) {
    return DELIMITERS.stream().max(Comparator.comparingDouble(d -> score(rows(text, d)))).get();
  }

  private static double score(List<Row> rows) {
    if (rows.isEmpty()) {
      return 0;
    }
    int columns = rows.get(0).cells().size();
    long even = rows.stream().filter(row -> row.cells().size() == columns).count();
    return columns < 2
        ? 0
        : known(rows.get(0).cells()) + (double) even / rows.size() + columns / 1000.0;
  }

  static long known(List<String> names) {
    return Stream.of(Field.values())
        .filter(
            field ->
                names.stream()
                    .map(FieldNames::normal)
                    .anyMatch(FieldNames.STANDARD.of(field)::contains))
        .count();
  }

  private static List<Row> rows(String text, char delimiter) {
    List<Row> rows = new ArrayList<>();
    try (Csv csv = new Csv(new StringReader(text), delimiter)) {
      for (Optional<Row> row = csv.next();
          row.isPresent() && rows.size() < ROWS;
          row = csv.next()) {
        rows.add(row.get());
      }
    } catch (IOException e) {
      // The text is the beginning of a table and may end within a cell.
      return rows;
    }
    return rows;
  }
}
