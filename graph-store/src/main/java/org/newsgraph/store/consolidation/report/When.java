package org.newsgraph.store.consolidation.report;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * When it began, as far as the words say.
 *
 * @param date a day, month or year as ISO; absent where the words are no such thing
 * @param bounds the days that are possible; absent where the words give no time
 * @param endDate its last day
 * @param basis local name of {@code ng:dateBasis}
 */
public record When(
    Optional<String> date,
    Optional<Days> bounds,
    Optional<LocalDate> endDate,
    Optional<String> basis) {
  public static final When UNKNOWN =
      new When(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public boolean isDay() {
    return bounds.isPresent() && bounds.get().count() == 1;
  }

  /** Every day on which it may have been going on. */
  public Optional<Days> extent() {
    return bounds.map(
        b -> endDate.filter(b.last()::isBefore).map(end -> new Days(b.first(), end)).orElse(b));
  }

  /** A date of any precision. */
  public static Node literal(String iso) {
    XSDDatatype type =
        switch (iso.length()) {
          case 4 -> XSDDatatype.XSDgYear;
          case 7 -> XSDDatatype.XSDgYearMonth;
          default -> XSDDatatype.XSDdate;
        };
    return NodeFactory.createLiteralDT(iso, type);
  }
}
