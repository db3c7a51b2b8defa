package org.newsgraph.queries.acting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.newsgraph.queries.graph.Graph;
import org.newsgraph.queries.graph.Solution;
import org.newsgraph.queries.office.Mandate;
import org.newsgraph.queries.office.Office;
import org.newsgraph.queries.office.Terms;

/**
 * Those who act for some countries: who holds their offices and when, their bodies, and groups of
 * their people such as "Russian officials".
 */
public interface Representatives {
  /** Returns all of them. */
  List<Mandate> all();

  /** Returns those of them who are among these. */
  List<Mandate> among(Set<Node> there);

  /** Whether there are any. */
  boolean isEmpty();

  /** Reads those of these countries out of a graph. */
  static Representatives in(Graph graph, List<Node> countries) {
    return new Read(countries.isEmpty() ? List.of() : read(graph, countries));
  }

  private static List<Mandate> read(Graph graph, List<Node> countries) {
    Map<String, List<Node>> asked = Map.of("country", countries);
    List<Office> offices =
        graph.look("offices-of-country", asked).stream()
            .filter(row -> Terms.represents(row.text("office")))
            .map(Representatives::office)
            .toList();
    Stream<Mandate> bodies =
        graph.look("bodies-of-country", asked).stream().flatMap(row -> body(row).stream());
    return Stream.concat(Terms.of(offices).stream(), bodies).toList();
  }

  private static Office office(Solution row) {
    return new Office(
        row.node("holder").orElseThrow(),
        row.node("country").orElseThrow(),
        row.text("office"),
        text(row, "first"),
        text(row, "last"),
        text(row, "since"),
        text(row, "until"));
  }

  private static Optional<Mandate> body(Solution row) {
    return Terms.ofBody(
        row.node("holder").orElseThrow(),
        row.node("country").orElseThrow(),
        row.node("kind").map(kind -> row.term("kind")));
  }

  private static Optional<String> text(Solution row, String variable) {
    return row.node(variable).map(Solution::plain);
  }

  /** All of them as they were read. */
  record Read(List<Mandate> all) implements Representatives {
    /** Copies the list. */
    public Read {
      all = List.copyOf(all);
    }

    @Override
    public List<Mandate> among(Set<Node> there) {
      return all.stream().filter(mandate -> there.contains(mandate.holder())).toList();
    }

    @Override
    public boolean isEmpty() {
      return all.isEmpty();
    }
  }
}
