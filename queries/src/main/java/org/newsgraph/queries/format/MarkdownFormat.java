package org.newsgraph.queries.format;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.queries.answer.Answer;
import org.newsgraph.queries.answer.Column;
import org.newsgraph.queries.answer.Row;
import org.newsgraph.queries.evidence.Evidence;
import org.newsgraph.queries.evidence.Source;

/** Markdown: a table whose rows are numbered, then the sources of each number. */
final class MarkdownFormat {
  private MarkdownFormat() {}

  static String write(Answer answer) {
    StringBuilder out = new StringBuilder();
    if (!answer.summary().isEmpty()) {
      out.append("## ").append(safe(answer.summary())).append("\n\n");
    }
    table(out, answer);
    for (int i = 0; i < answer.rows().size(); i++) {
      Row row = answer.rows().get(i);
      sources(out, i + 1, Citation.quoted(row.evidence()));
      if (!row.disputed().isEmpty()) {
        out.append("- Sources disagree on ").append(safe(row.disputed())).append("\n");
      }
    }
    if (answer.truncated()) {
      out.append("\nThere is more: only the first ")
          .append(answer.rows().size())
          .append(" rows are shown.\n");
    }
    return out.toString();
  }

  private static void table(StringBuilder out, Answer answer) {
    List<Column> columns = answer.readable();
    List<String> sure = grades(answer, columns);
    line(out, joined("#", columns.stream().map(Column::heading), sure.isEmpty() ? "" : "Sureness"));
    line(out, joined("--:", columns.stream().map(c -> "---"), sure.isEmpty() ? "" : "---"));
    for (int i = 0; i < answer.rows().size(); i++) {
      Row row = answer.rows().get(i);
      Stream<String> cells = columns.stream().map(c -> safe(row.cell(c.name()).label()));
      line(out, joined(String.valueOf(i + 1), cells, sure.isEmpty() ? "" : sure.get(i)));
    }
  }

  /** How sure each row is; nothing where no row says, or the answer has a column of its own. */
  private static List<String> grades(Answer answer, List<Column> columns) {
    List<String> grades = answer.rows().stream().map(Row::sureness).toList();
    boolean own = columns.stream().anyMatch(c -> c.name().equals("sureness"));
    return own || grades.stream().allMatch(String::isEmpty)
        ? List.of()
        : grades.stream().map(g -> g.isEmpty() ? " " : g).toList();
  }

  private static Stream<String> joined(String first, Stream<String> cells, String last) {
    Stream<String> begun = Stream.concat(Stream.of(first), cells);
    return last.isEmpty() ? begun : Stream.concat(begun, Stream.of(last.strip()));
  }

  private static void line(StringBuilder out, Stream<String> cells) {
    out.append(cells.collect(Collectors.joining(" | ", "| ", " |\n")));
  }

  private static void sources(StringBuilder out, int number, List<Evidence> evidence) {
    if (evidence.isEmpty()) {
      return;
    }
    out.append("\n**").append(number).append("**\n\n");
    for (Evidence e : evidence) {
      Citation citation = new Citation(e);
      String reservation = citation.reservation();
      out.append("- ").append(safe(citation.quote())).append(" — ").append(address(e));
      out.append(reservation.isEmpty() ? "" : " (" + safe(reservation) + ")").append("\n");
    }
  }

  private static String address(Evidence e) {
    Source source = e.source();
    boolean web = source.url().matches("(?i)https?://[^\\s<>]+");
    return Stream.of(
            safe(source.publisher()),
            source.day(),
            web ? "<" + source.url() + ">" : safe(source.url()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** Returns text in which nothing is Markdown or HTML: what articles say is not ours to run. */
  private static String safe(String text) {
    return Citation.oneLine(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replaceAll("([\\\\`*_\\[\\]|~#!])", "\\\\$1");
  }
}
