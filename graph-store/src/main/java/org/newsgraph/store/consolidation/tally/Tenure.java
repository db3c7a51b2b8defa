package org.newsgraph.store.consolidation.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.store.consolidation.iri.Keys;
import org.newsgraph.store.consolidation.report.When;
import org.newsgraph.store.consolidation.tally.Contribution.Kind;
import org.newsgraph.store.vocabulary.Ng;

/**
 * Who holds one office of a country or body, each with the days on which articles say so and how
 * sure it is, given what they say of others.
 */
final class Tenure {
  /**
   * The room of keys under which what articles say of an office is counted; these are no data IRIs.
   */
  static final String ROOM = Ng.NS + "office-";

  /** Offices that one holds at a time; a minister if the title says of what. */
  private static final Set<String> OF_ONE =
      Set.of(Ng.HEAD_OF_STATE.getURI(), Ng.HEAD_OF_GOVERNMENT.getURI());

  private static final int PARTS = 3;

  private final Slice slice;
  private final Weighing weighing;
  private final String base;
  private final String body;
  private final String office;

  private Tenure(Slice slice, String[] what) {
    this.slice = slice;
    this.weighing = new Weighing(slice);
    this.base = what[0];
    this.body = what[1];
    this.office = what[2];
  }

  static List<Triple> of(Slice slice) {
    return slice
        .first(Kind.WHAT)
        .map(what -> new Tenure(slice, what.split(" ", PARTS)).triples())
        .orElse(List.of());
  }

  private List<Triple> triples() {
    List<Triple> triples = new ArrayList<>();
    weighing.holders().forEach(holder -> tenure(triples, holder));
    return triples;
  }

  private void tenure(List<Triple> triples, String holder) {
    Node tenure =
        NodeFactory.createURI(base + "tenure/" + Keys.of(String.join(" ", holder, body, office)));
    triples.add(Triple.create(tenure, RDF.Nodes.type, Ng.TENURE));
    triples.add(Triple.create(tenure, Ng.HOLDER, NodeFactory.createURI(holder)));
    triples.add(Triple.create(tenure, Ng.OF, NodeFactory.createURI(body)));
    triples.add(Triple.create(tenure, Ng.OFFICE, NodeFactory.createLiteralString(office)));
    triples.add(Triple.create(tenure, Ng.SURENESS, sureness(holder).term()));
    weighing.days(holder).stream()
        .filter(day -> !day.isEmpty())
        .forEach(day -> triples.add(Triple.create(tenure, Ng.REPORTED_ON, When.literal(day))));
    if (isOfOne(slice, office)) {
      day(triples, tenure, Ng.SUCCEEDED_ON, weighing.succeededOn(holder));
      day(triples, tenure, Ng.PRECEDED_ON, weighing.precededOn(holder));
    }
    dates(triples, tenure, holder, Kind.SINCE, Ng.SINCE);
    dates(triples, tenure, holder, Kind.UNTIL, Ng.UNTIL);
  }

  private static void day(List<Triple> triples, Node tenure, Node property, Optional<String> day) {
    day.ifPresent(d -> triples.add(Triple.create(tenure, property, When.literal(d))));
  }

  private Sureness sureness(String holder) {
    return isOfOne(slice, office) ? weighing.ofOne(holder) : weighing.ofMany(holder);
  }

  /** One holds the office at a time. */
  private static boolean isOfOne(Slice slice, String office) {
    boolean minister =
        slice.values(Kind.TYPE).contains(Ng.MINISTER_OF.getURI()) && office.contains(" ");
    return minister || slice.values(Kind.TYPE).stream().anyMatch(OF_ONE::contains);
  }

  /** One holds the office at a time; of what nobody is said to hold nothing is known. */
  static boolean isOfOne(Slice slice) {
    return slice
        .first(Kind.WHAT)
        .filter(what -> isOfOne(slice, what.split(" ", PARTS)[PARTS - 1]))
        .isPresent();
  }

  private void dates(List<Triple> triples, Node tenure, String holder, Kind kind, Node property) {
    slice
        .values(kind, holder)
        .forEach(date -> triples.add(Triple.create(tenure, property, When.literal(date))));
  }
}
