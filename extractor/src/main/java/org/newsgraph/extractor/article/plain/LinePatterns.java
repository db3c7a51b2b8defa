package org.newsgraph.extractor.article.plain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.extractor.table.Row;
import org.newsgraph.extractor.table.Table;

/** The listed, readable patterns that say which lines are clutter and which are captions. */
public final class LinePatterns {

  private static final int LONGEST = 900;
  private static final String CREDIT = "credit";
  private static final String CREDIT_IN_FRONT = "credit in front";

  private record Line(String name, boolean anywhere, boolean around, Pattern pattern) {}

  private final List<Line> clutter;
  private final List<Line> captions;
  private final Pattern credit;
  private final Pattern creditInFront;

  public LinePatterns() {
    clutter =
        Table.beside(
                LinePatterns.class,
                "clutter.tsv",
                "name",
                "applies",
                "stands",
                "pattern",
                "matches?",
                "differs?")
            .rows()
            .stream()
            .map(LinePatterns::line)
            .toList();
    List<Row> pictures =
        Table.beside(LinePatterns.class, "captions.tsv", "name", "pattern", "matches?", "differs?")
            .rows();
    captions =
        pictures.stream()
            .filter(row -> !row.text("name").startsWith(CREDIT))
            .map(
                row ->
                    new Line(row.required("name"), true, false, pattern(row.required("pattern"))))
            .toList();
    credit = pattern("(?:" + named(pictures, CREDIT) + ")$");
    creditInFront = pattern(named(pictures, CREDIT_IN_FRONT));
  }

  private static String named(List<Row> rows, String name) {
    return rows.stream()
        .filter(row -> row.text("name").equals(name))
        .map(row -> row.required("pattern"))
        .findFirst()
        .orElseThrow();
  }

  private static Line line(Row row) {
    return new Line(
        row.required("name"),
        row.text("applies").equals("any"),
        row.text("stands").equals("around"),
        pattern(row.required("pattern")));
  }

  /** Whether what a pattern finds stands around an article and never in its midst. */
  boolean isAround(String name) {
    return clutter.stream().anyMatch(row -> row.name().equals(name) && row.around());
  }

  /** The name of the pattern that says a line is clutter. */
  public Optional<String> clutter(String line, Care care) {
    return care == Care.AS_IS
        ? Optional.empty()
        : clutter.stream()
            .filter(row -> row.anywhere() || care == Care.COPIED)
            .filter(row -> matches(row, line))
            .map(Line::name)
            .findFirst();
  }

  /** Whether a line describes a picture. */
  public boolean isCaption(String line) {
    return captions.stream().anyMatch(row -> matches(row, line));
  }

  /** Where the credit at the end of a caption begins; its length where there is none. */
  int creditOf(String caption) {
    Matcher m = credit.matcher(caption);
    return caption.length() <= LONGEST && m.find() ? m.start() : caption.length();
  }

  /** Where the credit of a picture at the beginning of a line ends; 0 where there is none. */
  int creditInFrontOf(String line) {
    Matcher m = creditInFront.matcher(line);
    return m.lookingAt() ? m.end() : 0;
  }

  private static boolean matches(Line row, String line) {
    return line.length() <= LONGEST && row.pattern().matcher(line).matches();
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
  }
}
