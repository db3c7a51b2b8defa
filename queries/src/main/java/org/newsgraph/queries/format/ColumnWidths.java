package org.newsgraph.queries.format;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How wide the columns of a table are: as their cells are, the widest made narrower until all fit.
 */
record ColumnWidths(List<List<String>> lines, int available) {
  private static final int GAP = 2;
  private static final int NARROWEST = 6;

  int[] fitted() {
    int[] widths = IntStream.range(0, lines.get(0).size()).map(this::widest).toArray();
    while (total(widths) > available && widths[largest(widths)] > NARROWEST) {
      widths[largest(widths)]--;
    }
    return widths;
  }

  private int widest(int column) {
    return lines.stream().mapToInt(line -> Wrapping.length(line.get(column))).max().orElse(0);
  }

  private static int total(int[] widths) {
    return IntStream.of(widths).sum() + GAP * (widths.length - 1);
  }

  private static int largest(int[] widths) {
    return Stream.iterate(0, c -> c < widths.length, c -> c + 1)
        .max((a, b) -> Integer.compare(widths[a], widths[b]))
        .orElse(0);
  }
}
