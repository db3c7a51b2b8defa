package org.newsgraph.store.quad;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.newsgraph.store.article.ArticleGraph;
import org.newsgraph.store.vocabulary.Unfolded;

/**
 * Graphs as lines of N-Quads, sorted, in the spelling of an export: how they travel between
 * machines.
 */
public final class QuadText {
  private QuadText() {}

  /** The article's graph in a text, as it stands. */
  public static String of(ArticleGraph article) {
    return text(Optional.of(article.iri()), article.triples().stream());
  }

  /** The lines of the article's graph as an export has them, every mention unfolded. */
  public static List<String> exported(ArticleGraph article) {
    return text(Optional.of(article.iri()), Unfolded.triples(article.iri(), article.triples()))
        .lines()
        .toList();
  }

  /** The lines of triples of the knowledge layer, as an export has them. */
  public static List<String> knowledge(Stream<Triple> triples) {
    return text(Optional.empty(), triples).lines().toList();
  }

  private static String text(Optional<String> graph, Stream<Triple> triples) {
    StringWriter out = new StringWriter();
    new QuadLines(out).write(graph, triples);
    return out.toString();
  }

  /** The article graph of a text that {@link #of} made. */
  public static ArticleGraph read(String text) {
    List<ArticleGraph> graphs = new ArrayList<>();
    try {
      new QuadReader(new GraphByGraph(graphs::add)).read(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (graphs.size() != 1) {
      throw new IllegalArgumentException("a text of one article graph has " + graphs.size());
    }
    return graphs.get(0);
  }
}
