package org.newsgraph.queries.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.newsgraph.queries.index.row.Described;
import org.newsgraph.store.StoredProperties;
import org.newsgraph.store.vocabulary.Ng;
import org.newsgraph.store.vocabulary.Nif;
import org.newsgraph.store.vocabulary.Schema;

/** A dataset read property by property, inside a transaction. */
final class StoredGraph {
  private static final int DAY = 10;

  /** What is shown of an article, in one reading: beside it there is its text, which is long. */
  private static final Set<Node> OF_SOURCE =
      Set.of(
          RDF.Nodes.type,
          Schema.HEADLINE,
          Schema.AUTHOR,
          Schema.PUBLISHER,
          Schema.DATE_PUBLISHED,
          Schema.URL,
          Schema.IDENTIFIER);

  private final DatasetGraph dataset;
  private final StoredProperties properties;

  /** Many reports stand in one article. */
  private final Map<Node, Optional<Binding>> sources = new HashMap<>();

  StoredGraph(DatasetGraph dataset) {
    this.dataset = dataset;
    this.properties = new StoredProperties(dataset);
  }

  DatasetGraph dataset() {
    return dataset;
  }

  /** What a graph says of a subject. */
  Described described(Node graph, Node subject) {
    return Described.of(properties, graph, subject);
  }

  /** What the knowledge layer says of a subject with these properties. */
  Described known(Node subject, Set<Node> wanted) {
    return Described.of(properties, Quad.defaultGraphIRI, subject, wanted);
  }

  /** The article in which a report or a claim stands. */
  static Node article(Node report) {
    int end = report.getURI().indexOf('#');
    return end < 0 ? report : NodeFactory.createURI(report.getURI().substring(0, end));
  }

  static Node text(String words) {
    return NodeFactory.createLiteralString(words);
  }

  List<Node> subjects(Node graph, Node property, Node object) {
    List<Node> found = new ArrayList<>();
    dataset
        .find(graph, Node.ANY, property, object)
        .forEachRemaining(q -> found.add(q.getSubject()));
    return found;
  }

  /** Whether something is of that class. */
  boolean isA(Node thing, Node type) {
    return dataset.contains(Quad.defaultGraphIRI, thing, RDF.Nodes.type, type);
  }

  /** Reports of an event. */
  List<Node> reports(Node event) {
    return subjects(Quad.defaultGraphIRI, Ng.REPORTS, event);
  }

  Stream<Node> values(Node graph, Node subject, Node property) {
    List<Node> found = new ArrayList<>();
    dataset
        .find(graph, subject, property, Node.ANY)
        .forEachRemaining(q -> found.add(q.getObject()));
    return found.stream();
  }

  Optional<Node> about(Node article, Node property) {
    return values(article, article, property).findFirst();
  }

  /** What is known of an article, where it is one. */
  Optional<Binding> source(Node article) {
    return sources.computeIfAbsent(article, this::read);
  }

  private Optional<Binding> read(Node article) {
    Described about = Described.of(properties, article, article, OF_SOURCE);
    if (!about.isA(Schema.NEWS_ARTICLE)) {
      return Optional.empty();
    }
    return Optional.of(
        new Bound()
            .with("article", article)
            .with("headline", about.all(Schema.HEADLINE).findFirst())
            .with("author", about.all(Schema.AUTHOR).findFirst())
            .with("publisher", about.all(Schema.PUBLISHER).findFirst())
            .with("day", about.all(Schema.DATE_PUBLISHED).findFirst().map(StoredGraph::cut))
            .with("url", about.all(Schema.URL).findFirst())
            .with("identifier", about.all(Schema.IDENTIFIER).findFirst())
            .binding());
  }

  /** The day on which an article appeared. */
  Optional<Node> day(Node article) {
    return about(article, Schema.DATE_PUBLISHED).map(StoredGraph::cut);
  }

  private static Node cut(Node published) {
    String day = published.getLiteralLexicalForm();
    return text(day.substring(0, Math.min(DAY, day.length())));
  }

  /** The sentences of a report or claim, with their words and places. */
  Stream<Binding> quoted(Binding row, Node article, Described report) {
    return report
        .all(Ng.SENTENCE)
        .flatMap(
            sentence ->
                values(article, sentence, Nif.ANCHOR_OF)
                    .map(quote -> new Bound(row).with("quote", quote).span(sentence).binding()));
  }

  /** In whose mouth an article puts a report or claim. */
  Stream<Binding> attributed(Binding row, Node article, Described report) {
    List<Node> by = report.all(Ng.ATTRIBUTED_TO).toList();
    return by.isEmpty()
        ? Stream.of(row)
        : by.stream()
            .map(
                source ->
                    new Bound(row)
                        .with("attributed", source)
                        .with(
                            "attributedName",
                            values(article, source, RDFS.label.asNode()).findFirst())
                        .binding());
  }
}
