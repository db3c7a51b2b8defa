package org.newsgraph.queries.acting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.newsgraph.queries.office.Mandate;
import org.newsgraph.store.vocabulary.ShippedTable;

/**
 * The condition that a query shown with an answer has for its days of office, by {@code days.tsv}.
 */
final class DaysOfOffice {
  private static final Map<String, String> PARTS =
      ShippedTable.rows(DaysOfOffice.class, "days.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));

  private DaysOfOffice() {}

  /**
   * Returns the condition on a variable.
   *
   * @param given who was named
   * @param mandates those who act for one of them, in the rows of the answer
   */
  static String of(String variable, Collection<Node> given, Collection<Mandate> mandates) {
    List<String> always =
        Stream.concat(
                given.stream(), mandates.stream().filter(m -> !isDated(m)).map(Mandate::holder))
            .map(NodeFmtLib::strNT)
            .distinct()
            .toList();
    String held =
        mandates.stream()
            .filter(DaysOfOffice::isDated)
            .map(DaysOfOffice::held)
            .distinct()
            .collect(Collectors.joining(" "));
    return PARTS
        .get("filter")
        .replace("WHO", variable)
        .replace("HELD", held)
        .replace("NAMED", String.join(", ", always));
  }

  static boolean isDated(Mandate mandate) {
    return mandate.from().isPresent() || mandate.to().isPresent();
  }

  private static String held(Mandate mandate) {
    return PARTS
        .get("held")
        .replace("FROM", mandate.from().map(LocalDate::toString).orElse("0001"))
        .replace("TO", mandate.to().map(LocalDate::toString).orElse("9999"))
        .replace("HOLDER", NodeFmtLib.strNT(mandate.holder()));
  }
}
