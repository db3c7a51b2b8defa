package org.newsgraph.extractor.article.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.newsgraph.extractor.article.document.Paragraph.Style;

/**
 * Puts the lines of pages together: running heads and feet go, columns follow each other, lines
 * become paragraphs.
 */
final class PdfJoiner {

  private static final Pattern FURNITURE =
      Pattern.compile(
          "(?iu)(?:page |seite |p\\. ?)?\\d{1,4}(?:\\s?(?:/|of|von|de)\\s?\\d{1,4})?"
              + "|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4},? \\d{1,2}:\\d{2}(?: ?[ap]m)?.{0,200}"
              + "|(?:https?://|file://|www\\.)\\S{4,400}(?:\\s+\\d{1,4}(?:\\s?/\\s?\\d{1,4})?)?");
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final double EDGE = 0.09;
  private static final double PARAGRAPH_GAP = 1.35;
  private static final double INDENT = 1.0;
  private static final double TITLE = 1.25;
  private static final double FULL = 0.78;

  private final List<PdfPage> pages;
  private final List<String> omitted = new ArrayList<>();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private final float normal;
  private Style style = Style.BODY;

  private PdfJoiner(List<PdfPage> pages) {
    this.pages = pages;
    this.normal = normalSize(pages);
  }

  static PdfText joined(List<PdfPage> pages) {
    PdfJoiner joiner = new PdfJoiner(pages);
    joiner.join();
    return new PdfText(joiner.paragraphs, joiner.omitted);
  }

  /** The height in which most of the letters are set. */
  private static float normalSize(List<PdfPage> pages) {
    Map<Integer, Long> letters = new HashMap<>();
    pages.forEach(
        page ->
            page.lines()
                .forEach(
                    l ->
                        letters.merge(
                            Math.round(l.size() * 2), (long) l.text().length(), Long::sum)));
    return letters.entrySet().stream()
            .max(
                Map.Entry.<Integer, Long>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .orElse(20)
        / 2f;
  }

  private void join() {
    Set<String> running = running();
    for (PdfPage page : pages) {
      List<PdfLine> kept = kept(page, running);
      List<PdfLine> ordered = ordered(kept);
      for (int i = 0; i < ordered.size(); i++) {
        take(ordered, i);
      }
    }
    close();
  }

  /** A number or an address is furniture at the edge, or where a page's last words have been. */
  private List<PdfLine> kept(PdfPage page, Set<String> running) {
    List<PdfLine> kept = new ArrayList<>();
    List<PdfLine> lines = page.lines();
    int last = lines.size();
    while (last > 0 && FURNITURE.matcher(lines.get(last - 1).text()).matches()) {
      last--;
    }
    for (int i = 0; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      boolean first = i == 0 && FURNITURE.matcher(line.text()).matches();
      if (i >= last || first || isFurniture(line, page, running)) {
        omitted.add(line.text());
      } else {
        kept.add(line);
      }
    }
    return kept;
  }

  /** What stands at the edge of several pages, numbers aside. */
  private Set<String> running() {
    Map<String, Integer> seen = new HashMap<>();
    for (PdfPage page : pages) {
      page.lines().stream()
          .filter(line -> isAtEdge(line, page))
          .map(PdfJoiner::shape)
          .distinct()
          .forEach(shape -> seen.merge(shape, 1, Integer::sum));
    }
    Set<String> running = new HashSet<>();
    seen.forEach(
        (shape, count) -> {
          if (count > 1 && count * 3 >= pages.size()) {
            running.add(shape);
          }
        });
    return running;
  }

  private static String shape(PdfLine line) {
    return DIGITS.matcher(line.text()).replaceAll("0");
  }

  private static boolean isAtEdge(PdfLine line, PdfPage page) {
    return line.baseline() < page.height() * EDGE || line.baseline() > page.height() * (1 - EDGE);
  }

  private static boolean isFurniture(PdfLine line, PdfPage page, Set<String> running) {
    return isAtEdge(line, page)
        && (FURNITURE.matcher(line.text()).matches() || running.contains(shape(line)));
  }

  /** One column after the other; what runs across them parts them. */
  private List<PdfLine> ordered(List<PdfLine> lines) {
    if (lines.isEmpty()) {
      return lines;
    }
    float left = (float) lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
    float right = (float) lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
    float gutter = gutter(lines, left, right);
    if (gutter < 0) {
      return merged(lines);
    }
    List<PdfLine> ordered = new ArrayList<>();
    List<PdfLine> first = new ArrayList<>();
    List<PdfLine> second = new ArrayList<>();
    for (PdfLine line : lines) {
      if (line.left() < gutter && line.right() > gutter) {
        flush(first, second, gutter, right, ordered);
        ordered.add(line);
      } else {
        (line.right() <= gutter ? first : second).add(line);
      }
    }
    flush(first, second, gutter, right, ordered);
    return ordered;
  }

  private void flush(
      List<PdfLine> first, List<PdfLine> second, float gutter, float right, List<PdfLine> ordered) {
    ordered.addAll(merged(first));
    boolean more = right - gutter > 2.2 * (gutter - leftOf(first, second));
    ordered.addAll(more ? ordered(new ArrayList<>(second)) : merged(second));
    first.clear();
    second.clear();
  }

  private static float leftOf(List<PdfLine> first, List<PdfLine> second) {
    return (float)
        first.stream()
            .mapToDouble(PdfLine::left)
            .min()
            .orElse(second.stream().mapToDouble(PdfLine::left).min().orElse(0));
  }

  /** Runs of one line that no column parts. */
  private static List<PdfLine> merged(List<PdfLine> lines) {
    List<PdfLine> merged = new ArrayList<>();
    List<PdfLine> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparingDouble(PdfLine::baseline).thenComparingDouble(PdfLine::left));
    for (PdfLine line : sorted) {
      PdfLine last = merged.isEmpty() ? line : merged.get(merged.size() - 1);
      boolean same =
          !merged.isEmpty()
              && Math.abs(last.baseline() - line.baseline()) < last.size() * 0.5
              && line.left() >= last.right();
      if (same) {
        merged.set(merged.size() - 1, last.with(line));
      } else {
        merged.add(line);
      }
    }
    return merged;
  }

  /**
   * The place that hardly any line crosses and that has lines enough on both sides; -1 for none.
   */
  private static float gutter(List<PdfLine> lines, float left, float right) {
    float width = right - left;
    float best = -1;
    long fewest = Long.MAX_VALUE;
    for (int i = 20; i <= 80; i++) {
      float x = left + width * i / 100;
      long crossing = lines.stream().filter(l -> l.left() < x && l.right() > x).count();
      long before = lines.stream().filter(l -> l.right() <= x).count();
      long behind = lines.stream().filter(l -> l.left() >= x).count();
      boolean both = before >= 4 && behind >= 4 && crossing * 3 <= Math.min(before, behind);
      if (both && startsTogether(lines, x) && crossing < fewest) {
        fewest = crossing;
        best = x;
      }
    }
    return best;
  }

  /** The lines of a column begin below each other. */
  private static boolean startsTogether(List<PdfLine> lines, float x) {
    List<PdfLine> behind = lines.stream().filter(l -> l.left() >= x).toList();
    float first = (float) behind.stream().mapToDouble(PdfLine::left).min().orElse(0);
    long near = behind.stream().filter(l -> l.left() - first < 2.5 * l.size()).count();
    return near * 10 >= behind.size() * 4L;
  }

  private void take(List<PdfLine> lines, int i) {
    PdfLine line = lines.get(i);
    if (open.isEmpty()) {
      style = style(line);
    } else if (begins(lines, i)) {
      close();
      style = style(line);
    }
    append(line.text());
  }

  private Style style(PdfLine line) {
    boolean large = line.size() >= normal * TITLE;
    if (!large) {
      return Style.BODY;
    }
    return paragraphs.stream().noneMatch(p -> p.style() == Style.TITLE)
        ? Style.TITLE
        : Style.HEADING;
  }

  private boolean begins(List<PdfLine> lines, int i) {
    PdfLine line = lines.get(i);
    if (i == 0) {
      return !goesOn(line.text()) || Math.abs(line.size() - normal) > 1;
    }
    PdfLine before = lines.get(i - 1);
    if (Math.abs(line.size() - before.size()) > 1) {
      return true;
    }
    double step = line.baseline() - before.baseline();
    if (step < 0) {
      return !goesOn(line.text());
    }
    double usual = usualStep(lines, i);
    boolean gap = step > usual * PARAGRAPH_GAP;
    boolean indented = line.left() - columnLeft(lines, i) > line.size() * INDENT && isClosed();
    boolean ends = isClosed() || !Character.isLowerCase(line.text().codePointAt(0));
    boolean short_ = before.width() < FULL * columnWidth(lines, i) && ends;
    return gap || indented || short_;
  }

  private boolean isClosed() {
    return open.toString().matches("(?s).*[.!?:][\"'”’»)]*");
  }

  /** A sentence that has not ended, and a line that could be its next. */
  private boolean goesOn(String next) {
    return !isClosed()
        && !next.isEmpty()
        && (Character.isLowerCase(next.charAt(0)) || open.length() > 60);
  }

  private static double usualStep(List<PdfLine> lines, int at) {
    return IntStream.range(1, lines.size())
        .filter(i -> Math.abs(lines.get(i).size() - lines.get(at).size()) < 1)
        .mapToDouble(i -> lines.get(i).baseline() - lines.get(i - 1).baseline())
        .filter(step -> step > 1)
        .min()
        .orElse(lines.get(at).size() * 1.2);
  }

  private static double columnLeft(List<PdfLine> lines, int at) {
    PdfLine line = lines.get(at);
    return lines.stream()
        .filter(l -> l.left() < line.right() && l.right() > line.left())
        .filter(l -> Math.abs(l.left() - line.left()) < 4 * line.size())
        .mapToDouble(PdfLine::left)
        .min()
        .orElse(line.left());
  }

  private static double columnWidth(List<PdfLine> lines, int at) {
    PdfLine line = lines.get(at);
    return lines.stream()
        .filter(l -> Math.abs(l.left() - line.left()) < 4 * line.size())
        .mapToDouble(PdfLine::width)
        .max()
        .orElse(line.width());
  }

  /** A word that was parted at the line's end is one again. */
  private void append(String words) {
    int length = open.length();
    boolean parted =
        length > 1
            && (open.charAt(length - 1) == '-' || open.charAt(length - 1) == '\u00AD')
            && Character.isLowerCase(open.charAt(length - 2))
            && !words.isEmpty()
            && Character.isLowerCase(words.charAt(0));
    if (parted) {
      open.setLength(length - 1);
    } else if (length > 0) {
      open.append(' ');
    }
    open.append(words);
  }

  private void close() {
    if (!open.isEmpty()) {
      paragraphs.add(new Paragraph(open.toString(), style));
      open.setLength(0);
    }
  }
}
