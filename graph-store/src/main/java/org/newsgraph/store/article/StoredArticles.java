package org.newsgraph.store.article;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.store.vocabulary.Ng;
import org.newsgraph.store.vocabulary.Schema;

/** The article graphs of a dataset, inside a transaction. */
public final class StoredArticles {
  private final DatasetGraph dataset;

  public StoredArticles(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /** The article's graph, copied into memory. */
  public Optional<Graph> graph(String article) {
    Graph copy = GraphFactory.createDefaultGraph();
    dataset.stream(NodeFactory.createURI(article), Node.ANY, Node.ANY, Node.ANY)
        .forEach(q -> copy.add(q.asTriple()));
    return copy.isEmpty() ? Optional.empty() : Optional.of(copy);
  }

  public boolean holds(Version version) {
    Node article = NodeFactory.createURI(version.article());
    return dataset.contains(
            article,
            article,
            Ng.CONTENT_HASH,
            NodeFactory.createLiteralString(version.contentHash()))
        && dataset.contains(
            article,
            article,
            Ng.EXTRACTOR_VERSION,
            NodeFactory.createLiteralString(version.extractorVersion()));
  }

  public boolean contains(String article) {
    Node name = NodeFactory.createURI(article);
    return dataset.contains(name, name, Ng.CONTENT_HASH, Node.ANY);
  }

  /** All articles in one line each, in the order of their IRIs. */
  public List<ListedArticle> listed() {
    return iris().stream()
        .map(iri -> ListedArticle.of(iri, dataset.getGraph(NodeFactory.createURI(iri))))
        .toList();
  }

  /** How many there are. */
  public long count() {
    return dataset.stream(Node.ANY, Node.ANY, Ng.CONTENT_HASH, Node.ANY)
        .filter(q -> q.getGraph().equals(q.getSubject()))
        .count();
  }

  /** The IRIs of all articles, in order. */
  public List<String> iris() {
    return dataset.stream(Node.ANY, Node.ANY, Ng.CONTENT_HASH, Node.ANY)
        .filter(q -> q.getGraph().equals(q.getSubject()))
        .map(q -> q.getGraph().getURI())
        .distinct()
        .sorted()
        .toList();
  }

  /** The article that goes by this IRI, identifier or address. */
  public Optional<String> named(String name) {
    return contains(name) ? Optional.of(name) : by(name);
  }

  private Optional<String> by(String name) {
    Node literal = NodeFactory.createLiteralString(name);
    Stream<Node> iris = Stream.of(NodeFactory.createURI(name));
    return Stream.concat(
            Stream.of(Schema.IDENTIFIER, Schema.URL)
                .flatMap(p -> dataset.stream(Node.ANY, Node.ANY, p, literal)),
            iris.flatMap(iri -> dataset.stream(Node.ANY, Node.ANY, Schema.URL, iri)))
        .map(q -> q.getGraph())
        .filter(Node::isURI)
        .map(Node::getURI)
        .min(String::compareTo);
  }
}
