package org.newsgraph.queries.index.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.queries.office.Office;
import org.newsgraph.store.vocabulary.Ng;
import org.newsgraph.store.vocabulary.Schema;

/** The offices of countries and of their bodies, as a store tells them; inside a transaction. */
public record Offices(DatasetGraph store) {
  /** An office, and the tenure that says so. */
  public record Told(Node tenure, Office office) {}

  /** Whether that is a country. */
  public boolean isCountry(Node thing) {
    return store.contains(Quad.defaultGraphIRI, thing, RDF.Nodes.type, Schema.COUNTRY);
  }

  /** The tenures of a country and of its bodies. */
  public Stream<Node> tenures(Node country) {
    return Stream.concat(Stream.of(country), subjects(Ng.AGENCY_OF, country).stream())
        .flatMap(owner -> subjects(Ng.OF, owner).stream())
        .distinct();
  }

  List<Node> subjects(Node property, Node object) {
    List<Node> found = new ArrayList<>();
    store
        .find(Quad.defaultGraphIRI, Node.ANY, property, object)
        .forEachRemaining(q -> found.add(q.getSubject()));
    return found;
  }

  /** The offices of countries that a tenure tells: of what it says, and of whose body that is. */
  Stream<Told> of(Described tenure) {
    return tenure
        .all(Ng.OF)
        .flatMap(
            owner ->
                Stream.concat(
                    Stream.of(owner),
                    store.stream(Quad.defaultGraphIRI, owner, Ng.AGENCY_OF, Node.ANY)
                        .map(Quad::getObject)))
        .distinct()
        .filter(this::isCountry)
        .flatMap(country -> of(country, tenure));
  }

  /** The offices that somebody has of that country, or of a body of it, by a tenure. */
  public Stream<Told> of(Node country, Described tenure) {
    List<Node> grades = tenure.all(Ng.SURENESS).toList();
    boolean isSure = grades.isEmpty() || grades.stream().anyMatch(g -> !g.equals(Ng.UNSURE));
    return tenure.isA(Ng.TENURE) && isSure
        ? tenure
            .all(Ng.HOLDER)
            .flatMap(
                holder ->
                    tenure
                        .texts(Ng.OFFICE)
                        .map(
                            title ->
                                new Told(tenure.subject(), office(country, holder, title, tenure))))
        : Stream.empty();
  }

  private static Office office(Node country, Node holder, String title, Described tenure) {
    return new Office(
        holder,
        country,
        title,
        tenure.text(Ng.REPORTED_ON),
        last(tenure, Ng.REPORTED_ON),
        tenure.text(Ng.SINCE),
        last(tenure, Ng.UNTIL));
  }

  private static Optional<String> last(Described tenure, Node property) {
    return tenure.texts(property).reduce((earlier, later) -> later);
  }
}
