package org.newsgraph.store.article;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.store.vocabulary.Schema;

/**
 * An article in one line of text, for processes that cannot open the database: which version it is,
 * and the identifier and addresses by which people call it.
 */
public record ListedArticle(Version version, List<String> names) {
  private static final String TAB = "\t";
  private static final int COLUMNS = 3;

  public ListedArticle {
    Objects.requireNonNull(version, "version");
    names = List.copyOf(names);
  }

  public static ListedArticle of(String iri, Graph triples) {
    return new ListedArticle(Version.of(iri, triples), names(iri, triples));
  }

  private static List<String> names(String iri, Graph triples) {
    Node article = NodeFactory.createURI(iri);
    return Stream.of(Schema.IDENTIFIER, Schema.URL)
        .flatMap(property -> triples.stream(article, property, Node.ANY))
        .map(
            t ->
                t.getObject().isURI()
                    ? t.getObject().getURI()
                    : t.getObject().getLiteralLexicalForm())
        .map(name -> name.replaceAll("\\s+", " "))
        .sorted()
        .toList();
  }

  /** The line that says that the article is gone. */
  static String goneLine(String iri) {
    return new ListedArticle(new Version(iri, "", ""), List.of()).line();
  }

  boolean isGone() {
    return version.contentHash().isEmpty();
  }

  public boolean isCalled(String name) {
    return version.article().equals(name) || names.contains(name);
  }

  public String line() {
    Stream<String> columns =
        Stream.of(version.article(), version.contentHash(), version.extractorVersion());
    return String.join(TAB, Stream.concat(columns, names.stream()).toList());
  }

  /** The article of a line; none where the line is torn. */
  public static Optional<ListedArticle> read(String line) {
    String[] parts = line.split(TAB, -1);
    return parts.length < COLUMNS
        ? Optional.empty()
        : Optional.of(
            new ListedArticle(
                new Version(parts[0], parts[1], parts[2]),
                Arrays.asList(parts).subList(COLUMNS, parts.length)));
  }
}
