package org.newsgraph.queries.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.newsgraph.queries.catalogue.Confidence;
import org.newsgraph.queries.evidence.Dispute;
import org.newsgraph.queries.evidence.Evidence;

/**
 * One answer: its cells by column, and all that was found said for it.
 *
 * @param grade how sure what it tells of is, as the graph says it; empty where it does not
 * @param disputes on what articles disagree about its event
 */
public record Row(
    Map<String, Cell> cells, List<Evidence> evidence, String grade, List<Dispute> disputes) {
  /** An answer about which articles agree and the graph has no grade. */
  public Row(Map<String, Cell> cells, List<Evidence> evidence) {
    this(cells, evidence, "", List.of());
  }

  /** Copies the lists; the cells keep their order. */
  public Row {
    cells = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(cells));
    evidence = List.copyOf(evidence);
    disputes = List.copyOf(disputes);
  }

  /**
   * Returns how sure the row is, in words: as the graph grades it, else as the surest report of its
   * status is; empty where no report says.
   */
  public String sureness() {
    return grade.isEmpty() ? ofReports() : grade;
  }

  /** Returns on what articles disagree, and who says what; empty where they agree. */
  public String disputed() {
    return disputes.stream().map(Dispute::words).collect(Collectors.joining("; "));
  }

  private String ofReports() {
    String status = cell("status").value();
    return confidence(e -> status.isEmpty() || e.status().equals(status))
        .or(() -> confidence(e -> true))
        .map(Confidence::grade)
        .orElse("");
  }

  private Optional<Double> confidence(Predicate<Evidence> which) {
    return evidence.stream()
        .filter(which)
        .flatMap(e -> e.confidence().stream())
        .max(Double::compare);
  }

  /** Returns the cell of a column, or an empty one. */
  public Cell cell(String column) {
    return cells.getOrDefault(column, Cell.EMPTY);
  }
}
