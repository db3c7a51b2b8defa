package org.newsgraph.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.store.consolidation.ArticleKnowledge;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.consolidation.joining.Telling;
import org.newsgraph.store.vocabulary.Ng;

/** The tellings of stored articles, read when they are asked for. */
final class StoredTellings {
  private final DatasetGraph dataset;
  private final Corrections corrections;
  private final Map<String, List<Telling>> read = new HashMap<>();

  StoredTellings(DatasetGraph dataset, Corrections corrections) {
    this.dataset = dataset;
    this.corrections = corrections;
  }

  /** The tellings of these names, but for those of the articles to pass over. */
  List<Telling> under(Collection<String> names, Set<String> passOver) {
    return names.stream()
        .filter(name -> !passOver.contains(article(name)))
        .flatMap(name -> of(article(name)).stream().filter(t -> t.name().equals(name)))
        .toList();
  }

  private List<Telling> of(String article) {
    return read.computeIfAbsent(
        article,
        iri ->
            new StoredArticles(dataset)
                .graph(iri)
                .map(graph -> ArticleKnowledge.of(iri, graph, corrections).tellings())
                .orElse(List.of()));
  }

  /** The events that the telling's reports belong to. */
  Stream<String> events(Telling telling) {
    return telling.reportIris().stream()
        .flatMap(
            r ->
                dataset.stream(
                    Quad.defaultGraphIRI, NodeFactory.createURI(r), Ng.REPORTS, Node.ANY))
        .map(q -> q.getObject().getURI());
  }

  /** The event that the telling belongs to. */
  String event(Telling telling) {
    return events(telling).findFirst().orElseThrow();
  }

  private static String article(String telling) {
    return telling.substring(0, telling.indexOf('#'));
  }
}
