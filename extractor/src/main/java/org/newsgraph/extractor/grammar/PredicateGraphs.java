package org.newsgraph.extractor.grammar;

import java.util.HashMap;
import java.util.Map;
import org.newsgraph.extractor.annotation.AnnotatedArticle;

/** The graphs of the sentences of one article, each made when it is first asked for. */
public final class PredicateGraphs {
  private final AnnotatedArticle article;
  private final Map<Integer, PredicateGraph> graphs = new HashMap<>();

  public PredicateGraphs(AnnotatedArticle article) {
    this.article = article;
  }

  /** How many sentences there are. */
  public int size() {
    return article.sentences().size();
  }

  /**
   * The graph of a sentence.
   *
   * @param sentence its number
   */
  public PredicateGraph of(int sentence) {
    return graphs.computeIfAbsent(
        sentence, number -> PredicateGraph.of(article.sentences().get(number)));
  }
}
