package org.newsgraph.queries.acting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.apache.jena.graph.Node;
import org.newsgraph.queries.catalogue.Days;
import org.newsgraph.queries.graph.Graph;
import org.newsgraph.queries.graph.Solution;
import org.newsgraph.queries.office.Mandate;

/**
 * When the events of solutions were; of those without a day, when articles tell of them.
 *
 * @param told the days on which articles tell of events without a day, by event
 */
record WhenItWas(Map<String, List<LocalDate>> told) {
  static WhenItWas of(Graph graph, List<Solution> solutions) {
    List<Node> undated =
        solutions.stream()
            .filter(s -> s.text("date").isEmpty())
            .flatMap(s -> s.node("event").stream())
            .distinct()
            .toList();
    Map<String, List<LocalDate>> told = new TreeMap<>();
    if (!undated.isEmpty()) {
      for (Solution row : graph.look("days-of-events", Map.of("event", undated))) {
        Days.of(row.text("day"), true)
            .ifPresent(d -> told.computeIfAbsent(row.text("event"), k -> new ArrayList<>()).add(d));
      }
    }
    return new WhenItWas(told);
  }

  boolean within(Solution solution, Mandate mandate) {
    return test(solution, mandate::holds);
  }

  /** Whether articles say for that very time that somebody acts for a country. */
  boolean told(Solution solution, Mandate mandate) {
    return test(solution, mandate::isTold);
  }

  private boolean test(
      Solution solution, BiPredicate<Optional<LocalDate>, Optional<LocalDate>> days) {
    String date = solution.text("date");
    if (date.isEmpty()) {
      List<LocalDate> articles = told.getOrDefault(solution.text("event"), List.of());
      return days.test(
          articles.stream().min(Comparator.naturalOrder()),
          articles.stream().max(Comparator.naturalOrder()));
    }
    int slash = date.indexOf('/');
    Optional<LocalDate> first = Days.of(slash < 0 ? date : date.substring(0, slash), true);
    Optional<LocalDate> last = Days.of(date.substring(slash + 1), false);
    return days.test(first, last);
  }
}
