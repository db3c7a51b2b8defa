package org.newsgraph.queries.page;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.queries.NewsWorld;
import org.newsgraph.store.vocabulary.Ng;
import org.newsgraph.store.vocabulary.Schema;

/**
 * The small world of news with one more article, and the addresses of the views of its things:
 * articles by their identifier, events by an article that reports them and their class.
 */
final class World {
  private static final String BASE = "https://w3id.org/newsgraph/";
  private static final DatasetGraph NEWS = read();

  private World() {}

  static DatasetGraph dataset() {
    return NEWS;
  }

  private static DatasetGraph read() {
    DatasetGraph world = NewsWorld.dataset();
    for (String more : List.of("lviv", "points")) {
      String file = "org/newsgraph/queries/page/" + more + ".trig";
      world.executeWrite(() -> RDFParser.source(file).parse(world));
    }
    return world;
  }

  static String article(String identifier) {
    return address(articleIri(identifier));
  }

  static String event(String article, String kind) {
    return address(eventIri(article, kind).getURI());
  }

  /** Returns the address under another of the event's names. */
  static String otherName(String article, String kind) {
    Node event = eventIri(article, kind);
    return address(
        found(Quad.defaultGraphIRI, event, Ng.ALSO_KNOWN_AS)
            .findFirst()
            .orElseThrow()
            .getObject()
            .getURI());
  }

  private static String articleIri(String identifier) {
    return found(Node.ANY, Node.ANY, Schema.IDENTIFIER)
        .filter(quad -> quad.getObject().equals(NodeFactory.createLiteralString(identifier)))
        .map(quad -> quad.getSubject().getURI())
        .findFirst()
        .orElseThrow();
  }

  private static Node eventIri(String article, String kind) {
    String reports = articleIri(article) + "#report=";
    return found(Quad.defaultGraphIRI, Node.ANY, Ng.REPORTS)
        .filter(quad -> quad.getSubject().getURI().startsWith(reports))
        .filter(quad -> quad.getSubject().getURI().endsWith("," + kind))
        .map(Quad::getObject)
        .findFirst()
        .orElseThrow();
  }

  private static Stream<Quad> found(Node graph, Node subject, Node predicate) {
    return NEWS.calculateRead(
        () -> {
          Iterator<Quad> quads = NEWS.find(graph, subject, predicate, Node.ANY);
          return Iter.toList(quads).stream();
        });
  }

  private static String address(String iri) {
    return "#/" + iri.substring(BASE.length());
  }
}
