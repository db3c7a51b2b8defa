package org.newsgraph.queries.asking;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.newsgraph.queries.acting.Representatives;
import org.newsgraph.queries.index.NewsIndex;
import org.newsgraph.queries.office.Mandate;

/** Those who act for some countries, as an index knows them. */
record IndexedRepresentatives(NewsIndex index, List<Node> countries) implements Representatives {
  @Override
  public List<Mandate> all() {
    return index.mandates(iris(countries));
  }

  @Override
  public List<Mandate> among(Set<Node> there) {
    return index.mandates(iris(countries), iris(there));
  }

  @Override
  public boolean isEmpty() {
    return !index.isRepresented(iris(countries));
  }

  private static List<String> iris(Collection<Node> nodes) {
    return nodes.stream().filter(Node::isURI).map(Node::getURI).sorted().toList();
  }
}
