package org.newsgraph.extractor.article.plain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.extractor.article.table.Table;

/** The listed, readable patterns that say which lines are clutter and which are captions. */
public final class LinePatterns {

  private static final int LONGEST = 900;
  private static final String CREDIT = "credit";

  private record Row(String name, boolean anywhere, boolean around, Pattern pattern) {}

  private final List<Row> clutter;
  private final List<Row> captions;
  private final Pattern credit;

  public LinePatterns() {
    clutter = Table.rows(LinePatterns.class, "clutter.tsv").stream().map(r -> row(r)).toList();
    List<List<String>> pictures = Table.rows(LinePatterns.class, "captions.tsv");
    captions =
        pictures.stream()
            .filter(r -> !r.get(0).equals(CREDIT))
            .map(r -> new Row(r.get(0), true, false, pattern(r.get(1))))
            .toList();
    credit =
        pictures.stream()
            .filter(r -> r.get(0).equals(CREDIT))
            .map(r -> pattern("(?:" + r.get(1) + ")$"))
            .findFirst()
            .orElseThrow();
  }

  private static Row row(List<String> r) {
    return new Row(r.get(0), r.get(1).equals("any"), r.get(2).equals("around"), pattern(r.get(3)));
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
            .map(Row::name)
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

  private static boolean matches(Row row, String line) {
    return line.length() <= LONGEST && row.pattern().matcher(line).matches();
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
  }
}
