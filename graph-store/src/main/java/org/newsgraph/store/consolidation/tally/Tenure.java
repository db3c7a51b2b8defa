package org.newsgraph.store.consolidation.tally;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.store.consolidation.report.When;
import org.newsgraph.store.consolidation.tally.Contribution.Kind;
import org.newsgraph.store.vocabulary.Ng;

/** Who holds which office of what, with the days on which articles say so. */
final class Tenure {
  /** The room of their IRIs. */
  static final String ROOM = "tenure/";

  private final Slice slice;

  private Tenure(Slice slice) {
    this.slice = slice;
  }

  static Tenure of(Slice slice) {
    return new Tenure(slice);
  }

  List<Triple> triples() {
    List<Triple> triples = new ArrayList<>();
    Node tenure = NodeFactory.createURI(slice.subject());
    slice.first(Kind.WHAT).ifPresent(what -> who(triples, tenure, what.split(" ", 3)));
    slice.values(Kind.ASSERTED).stream()
        .filter(day -> !day.isEmpty())
        .forEach(day -> triples.add(Triple.create(tenure, Ng.REPORTED_ON, When.literal(day))));
    dates(triples, tenure, Kind.SINCE, Ng.SINCE);
    dates(triples, tenure, Kind.UNTIL, Ng.UNTIL);
    return triples;
  }

  private void dates(List<Triple> triples, Node tenure, Kind kind, Node property) {
    slice.values(kind).stream()
        .map(When::literal)
        .forEach(date -> triples.add(Triple.create(tenure, property, date)));
  }

  private static void who(List<Triple> triples, Node tenure, String[] parts) {
    triples.add(Triple.create(tenure, RDF.Nodes.type, Ng.TENURE));
    triples.add(Triple.create(tenure, Ng.HOLDER, NodeFactory.createURI(parts[0])));
    triples.add(Triple.create(tenure, Ng.OF, NodeFactory.createURI(parts[1])));
    triples.add(Triple.create(tenure, Ng.OFFICE, NodeFactory.createLiteralString(parts[2])));
  }
}
