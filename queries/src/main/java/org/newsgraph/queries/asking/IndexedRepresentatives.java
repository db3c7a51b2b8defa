package org.newsgraph.queries.asking;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.newsgraph.queries.acting.Representatives;
import org.newsgraph.queries.index.NewsIndex;
import org.newsgraph.queries.office.Mandate;

/** Those who act for some countries, as an index knows them; for one answer. */
final class IndexedRepresentatives implements Representatives {
  private final NewsIndex index;
  private final List<String> countries;

  /** Whoever stands in an answer is asked for several times while it is made. */
  private final Map<Set<Node>, List<Mandate>> known = new HashMap<>();

  IndexedRepresentatives(NewsIndex index, List<Node> countries) {
    this.index = index;
    this.countries = iris(countries);
  }

  @Override
  public List<Mandate> all() {
    return index.mandates(countries);
  }

  @Override
  public List<Mandate> among(Set<Node> there) {
    return known.computeIfAbsent(Set.copyOf(there), t -> index.mandates(countries, iris(t)));
  }

  @Override
  public boolean isEmpty() {
    return !index.isRepresented(countries);
  }

  private static List<String> iris(Collection<Node> nodes) {
    return nodes.stream().filter(Node::isURI).map(Node::getURI).sorted().toList();
  }
}
