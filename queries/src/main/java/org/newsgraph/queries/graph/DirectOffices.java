package org.newsgraph.queries.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.queries.index.row.Offices;
import org.newsgraph.queries.office.Office;

/** Who holds the offices of countries, read from the dataset itself; inside a transaction. */
record DirectOffices(StoredGraph graph) {
  /** As many as the query gives. */
  private static final int MOST = 20_000;

  private static final Comparator<Held> ORDER =
      Comparator.comparing((Held held) -> held.row().text("country"))
          .thenComparing(held -> held.row().text("holder"))
          .thenComparing(held -> held.row().text("office"))
          .thenComparing(held -> held.tenure().getURI());

  private record Held(Node tenure, Solution row) {}

  List<Solution> of(List<Node> countries) {
    Offices offices = new Offices(graph.dataset());
    return countries.stream()
        .filter(offices::isCountry)
        .flatMap(
            country ->
                offices
                    .tenures(country)
                    .map(tenure -> graph.described(Quad.defaultGraphIRI, tenure))
                    .flatMap(tenure -> offices.of(country, tenure)))
        .map(told -> new Held(told.tenure(), row(told.office())))
        .sorted(ORDER)
        .limit(MOST)
        .map(Held::row)
        .toList();
  }

  private static Solution row(Office office) {
    return new Bound()
        .with("country", office.of())
        .with("holder", office.holder())
        .with("office", StoredGraph.text(office.title()))
        .with("first", text(office.first()))
        .with("last", text(office.last()))
        .with("since", text(office.since()))
        .with("until", text(office.until()))
        .solution();
  }

  private static Optional<Node> text(Optional<String> day) {
    return day.map(StoredGraph::text);
  }
}
