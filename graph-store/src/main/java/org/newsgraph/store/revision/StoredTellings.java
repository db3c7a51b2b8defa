package org.newsgraph.store.revision;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.store.consolidation.telling.Telling;
import org.newsgraph.store.vocabulary.Ng;

/** The tellings of stored articles, as the ledger keeps them, read when they are asked for. */
final class StoredTellings {
  private static final LatelyRead LATELY = new LatelyRead();

  private final DatasetGraph dataset;
  private final Ledger ledger;
  private final Map<String, Optional<Telling>> read = new HashMap<>();

  StoredTellings(DatasetGraph dataset) {
    this.dataset = dataset;
    this.ledger = new Ledger(dataset);
  }

  /** The tellings of these names, but for those of the articles to pass over. */
  List<Telling> under(Collection<String> names, Set<String> passOver) {
    return names.stream()
        .filter(name -> !passOver.contains(article(name)))
        .flatMap(name -> of(name).stream())
        .toList();
  }

  /** The telling of that name. */
  Optional<Telling> of(String name) {
    return read.computeIfAbsent(name, n -> ledger.telling(n).map(LATELY::read));
  }

  /** The events that the telling's reports belong to. */
  Stream<String> events(Telling telling) {
    return telling.reportIris().stream()
        .flatMap(
            r -> dataset.stream(Delta.KNOWLEDGE, NodeFactory.createURI(r), Ng.REPORTS, Node.ANY))
        .map(q -> q.getObject().getURI());
  }

  /** The event that the telling belongs to. */
  String event(Telling telling) {
    return events(telling).findFirst().orElseThrow();
  }

  /** The article of the telling of that name. */
  static String article(String telling) {
    return telling.substring(0, telling.indexOf('#'));
  }
}
