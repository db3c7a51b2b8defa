package org.newsgraph.extractor.article.plain;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.extractor.article.Span;

/** Joins lines that were broken at a column: there a paragraph ends at a blank line. */
final class Wrapping {

  private static final int FEWEST_LINES = 4;
  private static final int NARROWEST = 40;
  private static final int WIDEST = 120;

  private Wrapping() {}

  /** The paragraphs of a text: its lines, or its blocks of lines where it is wrapped. */
  static List<Line> paragraphs(String text) {
    List<Line> lines = Line.of(text);
    return isWrapped(lines) ? joined(text, lines) : lines;
  }

  /** Of the lines that have another right below, a third go on with a small letter. */
  private static boolean isWrapped(List<Line> lines) {
    long close = 0;
    long running = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).apart()) {
        close++;
        running += runsOn(lines.get(i - 1), lines.get(i)) ? 1 : 0;
      }
    }
    return lines.size() >= FEWEST_LINES && running * 3 >= close && running >= 2;
  }

  private static boolean runsOn(Line line, Line next) {
    int width = line.words().length();
    return width >= NARROWEST
        && width <= WIDEST
        && !Words.isClosed(line.words())
        && Character.isLowerCase(next.words().codePointAt(0));
  }

  private static List<Line> joined(String text, List<Line> lines) {
    int width = lines.stream().mapToInt(line -> line.words().length()).max().orElse(0);
    List<Line> paragraphs = new ArrayList<>();
    for (int i = 0; i < lines.size(); ) {
      int last = i;
      while (last + 1 < lines.size() && continues(lines.get(last), lines.get(last + 1), width)) {
        last++;
      }
      Span span = new Span(lines.get(i).span().begin(), lines.get(last).span().end());
      paragraphs.add(new Line(span, span.of(text), lines.get(i).apart()));
      i = last + 1;
    }
    return paragraphs;
  }

  private static boolean continues(Line line, Line next, int width) {
    boolean full = line.words().length() * 10 >= width * 7;
    return !next.apart() && (full || isOpen(line.words()));
  }

  private static boolean isOpen(String line) {
    return !Words.isClosed(line) && !Words.isTitle(line);
  }
}
