package org.newsgraph.queries.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.queries.answer.Answer;
import org.newsgraph.queries.answer.Cell;
import org.newsgraph.queries.answer.Column;
import org.newsgraph.queries.answer.Row;
import org.newsgraph.queries.evidence.Evidence;
import org.newsgraph.queries.evidence.Source;

/**
 * An answer as lines of cells, as spreadsheets and programs read it: the number of the row, its
 * cells (of hidden columns the value, such as an event's address), and its sources.
 */
final class AnswerTable {
  private static final String SURENESS = "sureness";
  private static final List<String> SOURCE =
      List.of(
          "quote",
          "attributed to",
          "report status",
          "headline",
          "publisher",
          "day",
          "address",
          "report");
  private static final List<String> SOURCES = List.of("sentences", "publishers", "addresses");

  private AnswerTable() {}

  /** The heading and the lines; every line has as many cells as the heading. */
  static List<List<String>> of(Answer answer, Lines lines) {
    List<List<String>> table = new ArrayList<>();
    table.add(heading(answer, lines == Lines.ROWS ? SOURCES : SOURCE));
    for (int i = 0; i < answer.rows().size(); i++) {
      List<String> cells = cells(answer, i);
      List<Evidence> told = answer.rows().get(i).evidence();
      if (lines == Lines.ROWS) {
        table.add(joined(cells, all(told)));
      } else if (told.isEmpty()) {
        table.add(joined(cells, SOURCE.stream().map(s -> "").toList()));
      } else {
        told.forEach(e -> table.add(joined(cells, one(e))));
      }
    }
    return table;
  }

  private static List<String> heading(Answer answer, List<String> source) {
    List<String> cells =
        answer.columns().stream().map(c -> c.heading().toLowerCase(Locale.ROOT)).toList();
    Stream<String> sources = source.stream().map(s -> cells.contains(s) ? "source " + s : s);
    return Stream.of(
            Stream.of("row"),
            cells.stream(),
            graded(answer, SURENESS),
            Stream.of("disputed"),
            sources)
        .flatMap(s -> s)
        .toList();
  }

  private static List<String> cells(Answer answer, int row) {
    Row values = answer.rows().get(row);
    return Stream.of(
            Stream.of(String.valueOf(row + 1)),
            answer.columns().stream().map(c -> shown(c, values.cell(c.name()))),
            graded(answer, values.sureness()),
            Stream.of(values.disputed()))
        .flatMap(s -> s)
        .toList();
  }

  /** Of answers that have no such column of their own. */
  private static Stream<String> graded(Answer answer, String grade) {
    boolean own = answer.columns().stream().anyMatch(c -> c.name().equals(SURENESS));
    return own ? Stream.empty() : Stream.of(grade);
  }

  private static String shown(Column column, Cell cell) {
    return column.hidden() ? cell.value() : cell.label();
  }

  private static List<String> one(Evidence e) {
    Source source = e.source();
    return List.of(
        e.quote().words(),
        e.attributedTo(),
        e.status(),
        source.headline(),
        source.publisher(),
        source.day(),
        source.url(),
        e.report());
  }

  /** All sentences ready to cite, a line each; who published them; where to read them. */
  private static List<String> all(List<Evidence> told) {
    return List.of(
        Citation.quoted(told).stream()
            .map(e -> new Citation(e).inOneLine())
            .collect(Collectors.joining("\n")),
        distinct(told, Source::publisher, "; "),
        distinct(told, Source::url, "\n"));
  }

  private static String distinct(
      List<Evidence> told, Function<Source, String> part, String between) {
    return told.stream()
        .map(Evidence::source)
        .map(part)
        .filter(value -> !value.isEmpty())
        .distinct()
        .collect(Collectors.joining(between));
  }

  private static List<String> joined(List<String> cells, List<String> source) {
    return Stream.concat(cells.stream(), source.stream()).toList();
  }
}
