package org.newsgraph.store.article;

import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.store.vocabulary.Ng;

/**
 * Which text of an article, read by which version of the extractor: what decides whether it has to
 * be read again.
 *
 * @param article IRI of the article
 * @param contentHash hash of its content, as in {@code ng:contentHash}
 * @param extractorVersion as in {@code ng:extractorVersion}
 */
public record Version(String article, String contentHash, String extractorVersion) {
  public Version {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(contentHash, "contentHash");
    Objects.requireNonNull(extractorVersion, "extractorVersion");
  }

  /** The version that an article's graph states of itself. */
  public static Version of(ArticleGraph graph) {
    return of(graph.iri(), graph.triples());
  }

  static Version of(String article, Graph triples) {
    return new Version(
        article,
        literal(triples, article, Ng.CONTENT_HASH),
        literal(triples, article, Ng.EXTRACTOR_VERSION));
  }

  private static String literal(Graph triples, String article, Node property) {
    return triples.stream(NodeFactory.createURI(article), property, Node.ANY)
        .map(t -> t.getObject().isLiteral() ? t.getObject().getLiteralLexicalForm() : "")
        .sorted()
        .findFirst()
        .orElse("");
  }
}
