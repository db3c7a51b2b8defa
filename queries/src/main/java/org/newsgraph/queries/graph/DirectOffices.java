package org.newsgraph.queries.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.queries.index.row.Described;
import org.newsgraph.store.vocabulary.Ng;
import org.newsgraph.store.vocabulary.Schema;

/** Who holds the offices of countries, read from the dataset itself; inside a transaction. */
record DirectOffices(StoredGraph graph) {
  /** As many as the query gives. */
  private static final int MOST = 2000;

  private static final Comparator<Held> ORDER =
      Comparator.comparing((Held held) -> held.row().text("country"))
          .thenComparing(held -> held.row().text("holder"))
          .thenComparing(held -> held.row().text("office"))
          .thenComparing(held -> held.tenure().getURI());

  private record Held(Node tenure, Solution row) {}

  List<Solution> of(List<Node> countries) {
    return countries.stream()
        .filter(country -> graph.isA(country, Schema.COUNTRY))
        .flatMap(country -> tenures(country).flatMap(tenure -> held(country, tenure)))
        .sorted(ORDER)
        .limit(MOST)
        .map(Held::row)
        .toList();
  }

  /** Of the country and of its bodies. */
  private Stream<Node> tenures(Node country) {
    List<Node> bodies = graph.subjects(Quad.defaultGraphIRI, Ng.AGENCY_OF, country);
    return Stream.concat(Stream.of(country), bodies.stream())
        .flatMap(owner -> graph.subjects(Quad.defaultGraphIRI, Ng.OF, owner).stream())
        .distinct();
  }

  private Stream<Held> held(Node country, Node tenure) {
    Described described = Described.known(graph.dataset(), tenure);
    List<Node> grades = described.all(Ng.SURENESS).toList();
    boolean isSure = grades.isEmpty() || grades.stream().anyMatch(g -> !g.equals(Ng.UNSURE));
    return described.isA(Ng.TENURE) && isSure
        ? described
            .all(Ng.HOLDER)
            .flatMap(
                holder ->
                    described
                        .all(Ng.OFFICE)
                        .map(office -> new Held(tenure, row(country, holder, office, described))))
        : Stream.empty();
  }

  private static Solution row(Node country, Node holder, Node office, Described tenure) {
    return new Bound()
        .with("country", country)
        .with("holder", holder)
        .with("office", office)
        .with("first", tenure.texts(Ng.REPORTED_ON).findFirst().map(StoredGraph::text))
        .with("last", last(tenure, Ng.REPORTED_ON))
        .with("since", tenure.texts(Ng.SINCE).findFirst().map(StoredGraph::text))
        .with("until", last(tenure, Ng.UNTIL))
        .solution();
  }

  private static Optional<Node> last(Described tenure, Node property) {
    return tenure.texts(property).reduce((earlier, later) -> later).map(StoredGraph::text);
  }
}
