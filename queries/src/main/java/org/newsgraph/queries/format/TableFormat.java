package org.newsgraph.queries.format;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.newsgraph.queries.answer.Answer;
import org.newsgraph.queries.answer.Column;
import org.newsgraph.queries.answer.Row;
import org.newsgraph.queries.evidence.Evidence;

/**
 * A table for a terminal of a given width: numbered rows, and below them what each row rests on.
 */
record TableFormat(int width) {
  private static final int NARROWEST = 40;
  private static final String GAP = "  ";

  TableFormat {
    width = Math.max(width, NARROWEST);
  }

  String write(Answer answer) {
    if (answer.rows().isEmpty()) {
      return "Nothing in the store answers this.\n";
    }
    StringBuilder out = new StringBuilder();
    List<List<String>> lines = cells(answer);
    int[] widths = new ColumnWidths(lines, width - GAP.length()).fitted();
    lines.forEach(line -> row(out, line, widths));
    for (int i = 0; i < answer.rows().size(); i++) {
      Row row = answer.rows().get(i);
      sources(out, i + 1, Citation.quoted(row.evidence()));
      if (!row.disputed().isEmpty()) {
        String words = "Sources disagree on " + Citation.oneLine(row.disputed());
        Wrapping.of(words, width - GAP.length())
            .forEach(line -> out.append(GAP).append(GAP).append(line).append('\n'));
      }
    }
    if (answer.truncated()) {
      out.append("\nThere is more: only the first ")
          .append(answer.rows().size())
          .append(" rows are shown.\n");
    }
    return out.toString();
  }

  private static List<List<String>> cells(Answer answer) {
    List<Column> columns = answer.readable();
    List<List<String>> lines = new ArrayList<>();
    lines.add(numbered("", columns.stream().map(Column::heading).toList()));
    for (int i = 0; i < answer.rows().size(); i++) {
      Row row = answer.rows().get(i);
      List<String> texts =
          columns.stream().map(c -> Citation.oneLine(row.cell(c.name()).label())).toList();
      lines.add(numbered(String.valueOf(i + 1), texts));
    }
    return lines;
  }

  private static List<String> numbered(String number, List<String> cells) {
    List<String> line = new ArrayList<>(List.of(number));
    line.addAll(cells);
    return line;
  }

  private static void row(StringBuilder out, List<String> cells, int[] widths) {
    List<List<String>> wrapped =
        IntStream.range(0, widths.length)
            .mapToObj(c -> Wrapping.of(cells.get(c), widths[c]))
            .toList();
    int height = wrapped.stream().mapToInt(List::size).max().orElse(1);
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder();
      for (int c = 0; c < widths.length; c++) {
        String part = line < wrapped.get(c).size() ? wrapped.get(c).get(line) : "";
        text.append(part)
            .append(" ".repeat(widths[c] - part.codePointCount(0, part.length())))
            .append(GAP);
      }
      out.append(text.toString().stripTrailing()).append('\n');
    }
  }

  private void sources(StringBuilder out, int number, List<Evidence> evidence) {
    String head = number + GAP;
    String indent = " ".repeat(head.length());
    out.append(evidence.isEmpty() ? "" : "\n");
    for (Evidence e : evidence) {
      Citation citation = new Citation(e);
      String reservation = citation.reservation();
      String text = citation.quote() + (reservation.isEmpty() ? "" : " [" + reservation + "]");
      for (String line : Wrapping.of(text, width - indent.length())) {
        out.append(head).append(line).append('\n');
        head = indent;
      }
      out.append(indent).append(GAP).append(citation.source()).append('\n');
    }
  }
}
