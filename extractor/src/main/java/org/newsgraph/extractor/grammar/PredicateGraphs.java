package org.newsgraph.extractor.grammar;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.newsgraph.extractor.annotation.AnnotatedArticle;

/**
 * The graphs of the sentences of one article, each made when it is first asked for. Those of an
 * article of usual length are all kept; of a longer one those that were asked for last, and the
 * others are made anew when they are asked for again.
 */
public final class PredicateGraphs {
  /** What some 300,000 characters hold, and what each graph takes beside its words. */
  private static final int MOST_WORDS = 120_000;

  /** A graph of no words takes as much as the words of a usual sentence. */
  private static final int WORDS_OF_A_GRAPH = 20;

  private static final int USUAL_SENTENCES = 64;
  private static final float LOAD = 0.75f;

  private final AnnotatedArticle article;
  private final Map<Integer, PredicateGraph> graphs =
      new LinkedHashMap<>(USUAL_SENTENCES, LOAD, true);
  private final int mostWords;
  private int words;

  public PredicateGraphs(AnnotatedArticle article) {
    this(article, MOST_WORDS);
  }

  PredicateGraphs(AnnotatedArticle article, int mostWords) {
    this.article = article;
    this.mostWords = mostWords;
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
    PredicateGraph kept = graphs.get(sentence);
    if (kept != null) {
      return kept;
    }
    PredicateGraph made = PredicateGraph.of(article.sentences().get(sentence));
    forget(cost(made));
    graphs.put(sentence, made);
    words += cost(made);
    return made;
  }

  /** In words. */
  private static int cost(PredicateGraph graph) {
    return WORDS_OF_A_GRAPH + graph.size();
  }

  /** As many of those asked for longest ago as leave room for one more. */
  private void forget(int coming) {
    for (Iterator<PredicateGraph> oldest = graphs.values().iterator();
        words + coming > mostWords && oldest.hasNext(); ) {
      words -= cost(oldest.next());
      oldest.remove();
    }
  }
}
