package org.newsgraph.store.consolidation.correction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The text of a corrections file, read as a whole. Every line and comment that people wrote stays
 * as it is, also what is not understood; what is added takes the form of the rest.
 */
public final class CorrectionText {
  private static final CorrectionEntry HEADER =
      new CorrectionEntry("subject", "correction", "object", "note", "who", "when");

  private final List<CorrectionLine> lines;
  private final char between;

  private CorrectionText(List<CorrectionLine> lines, char between) {
    this.lines = List.copyOf(lines);
    this.between = between;
  }

  /** Reads a text, whatever is in it. */
  public static CorrectionText of(String text) {
    CorrectionLines read = CorrectionLines.of(text);
    return new CorrectionText(read.all(), read.delimiter());
  }

  /** What its lines say, as far as they are understood, in their order. */
  public List<CorrectionEntry> entries() {
    return lines.stream().filter(CorrectionLine::isUnderstood).map(CorrectionLine::entry).toList();
  }

  /** Which lines are not understood, and why. */
  public List<String> problems() {
    return lines.stream()
        .filter(line -> line.problem().isPresent())
        .map(CorrectionLine::trouble)
        .toList();
  }

  /** The same without the lines of which this holds. */
  public CorrectionText without(Predicate<CorrectionEntry> said) {
    return withoutLines(line -> line.isUnderstood() && said.test(line.entry()));
  }

  /** The same without whatever line, comment or not, in which these words stand. */
  public CorrectionText withoutWords(String words) {
    return withoutLines(line -> line.text().contains(words));
  }

  private CorrectionText withoutLines(Predicate<CorrectionLine> gone) {
    return new CorrectionText(lines.stream().filter(gone.negate()).toList(), between);
  }

  /**
   * The same with these lines behind it; {@link IllegalArgumentException} where they could not be
   * read back as they are.
   */
  public CorrectionText with(Collection<CorrectionEntry> more) {
    StringBuilder text = new StringBuilder(isEmpty() ? HEADER.line(between) + "\n" : text());
    more.forEach(entry -> text.append(entry.line(between)).append('\n'));
    CorrectionText grown = of(text.toString());
    List<CorrectionEntry> expected = new ArrayList<>(entries());
    expected.addAll(more);
    if (!grown.entries().equals(expected) || !grown.problems().equals(problems())) {
      throw new IllegalArgumentException(
          "these lines could not be read back out of the corrections file, and so nothing was"
              + " written; "
              + (problems().isEmpty()
                  ? "an address has no breaks, and no blanks at its ends"
                  : "put right first " + String.join("; ", problems())));
    }
    return grown;
  }

  private boolean isEmpty() {
    return lines.stream().allMatch(line -> line.text().isBlank());
  }

  /** The text of the file, each line with a break behind it. */
  public String text() {
    return lines.stream().map(line -> line.text() + "\n").collect(Collectors.joining());
  }
}
