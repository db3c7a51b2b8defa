package org.newsgraph.store.validation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.newsgraph.store.vocabulary.Ng;

/**
 * Dates that go together: a report's date and the days that are possible share at least one day.
 */
final class DateOrder {
  private DateOrder() {}

  static Optional<String> problem(Graph graph) {
    return graph.stream(Node.ANY, Ng.DATE, Node.ANY)
        .flatMap(t -> problem(graph, t.getSubject(), t.getObject()).stream())
        .min(String::compareTo);
  }

  private static Optional<String> problem(Graph graph, Node report, Node date) {
    try {
      String iso = date.getLiteralLexicalForm();
      boolean apart =
          days(graph, report, Ng.EARLIEST).anyMatch(last(iso)::isBefore)
              || days(graph, report, Ng.LATEST).anyMatch(first(iso)::isAfter);
      return apart
          ? Optional.of(report.getURI() + ": its date lies outside of earliest and latest")
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.of(report.getURI() + ": not a date: " + date.getLiteralLexicalForm());
    }
  }

  private static Stream<LocalDate> days(Graph graph, Node report, Node property) {
    return graph.stream(report, property, Node.ANY)
        .map(t -> LocalDate.parse(t.getObject().getLiteralLexicalForm()));
  }

  private static LocalDate first(String iso) {
    return switch (iso.length()) {
      case 4 -> LocalDate.parse(iso + "-01-01");
      case 7 -> YearMonth.parse(iso).atDay(1);
      default -> LocalDate.parse(iso);
    };
  }

  private static LocalDate last(String iso) {
    return switch (iso.length()) {
      case 4 -> LocalDate.parse(iso + "-12-31");
      case 7 -> YearMonth.parse(iso).atEndOfMonth();
      default -> LocalDate.parse(iso);
    };
  }
}
