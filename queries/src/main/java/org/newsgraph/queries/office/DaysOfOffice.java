package org.newsgraph.queries.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.newsgraph.store.vocabulary.ShippedTable;

/**
 * The condition that a query shown with an answer has for its days of office, by {@code days.tsv}.
 */
final class DaysOfOffice {
  private static final Map<String, String> PARTS =
      ShippedTable.rows(DaysOfOffice.class, "days.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));
  private static final String OR = "\n        || ";

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
    List<String> alternatives = new ArrayList<>();
    alternatives.add(part("given", variable).replace("HOLDERS", String.join(", ", always)));
    mandates.stream()
        .filter(DaysOfOffice::isDated)
        .map(mandate -> held(variable, mandate))
        .distinct()
        .forEach(alternatives::add);
    return PARTS.get("filter") + "\n        " + String.join(OR, alternatives) + ")";
  }

  static boolean isDated(Mandate mandate) {
    return mandate.from().isPresent() || mandate.to().isPresent();
  }

  /** A part about this variable; what it leaves open is to be put in. */
  private static String part(String name, String variable) {
    return PARTS.get(name).replace("WHO", "?" + variable);
  }

  private static String held(String variable, Mandate mandate) {
    return part("held", variable).replace("HOLDER", NodeFmtLib.strNT(mandate.holder()))
        + day("from", mandate.from())
        + day("to", mandate.to())
        + ")";
  }

  private static String day(String part, Optional<LocalDate> day) {
    return day.map(d -> PARTS.get(part).replace("DAY", d.toString())).orElse("");
  }
}
