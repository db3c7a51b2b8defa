package org.newsgraph.extractor.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsgraph.extractor.Written;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.article.Article;
import org.newsgraph.extractor.article.Metadata;

/** Graphs are made once, and those of a very long article not all kept. */
class PredicateGraphsTest {
  private static final String SENTENCE = "Merkel/NNP>1:nsubj met/VBD>-1:root Macron/NNP>1:obj";
  private static final int COST = 20 + 3;

  @Test
  void aGraphIsMadeOnce() {
    PredicateGraphs graphs = new PredicateGraphs(article());
    PredicateGraph first = graphs.of(0);
    graphs.of(1);
    assertThat(graphs.of(0)).isSameAs(first);
  }

  @Test
  void thatAskedForLongestAgoIsForgotten() {
    PredicateGraphs graphs = new PredicateGraphs(article(), 2 * COST);
    PredicateGraph first = graphs.of(0);
    PredicateGraph second = graphs.of(1);
    assertThat(graphs.of(0)).isSameAs(first);
    graphs.of(2);
    assertThat(graphs.of(0)).isSameAs(first);
    assertThat(graphs.of(1)).isNotSameAs(second);
  }

  @Test
  void theWordsOfAGraphThatIsMadeAnewAreTheSame() {
    PredicateGraphs graphs = new PredicateGraphs(article(), COST);
    PredicateGraph before = graphs.of(0);
    graphs.of(1);
    PredicateGraph after = graphs.of(0);
    assertThat(after).isNotSameAs(before);
    assertThat(after.words()).isEqualTo(before.words());
    assertThat(after.words()).doesNotContainAnyElementsOf(graphs.of(1).words());
  }

  private static AnnotatedArticle article() {
    List<Sentence> sentences =
        Stream.of(SENTENCE, SENTENCE, SENTENCE).map(Written::sentence).toList();
    Article article = new Article("id", "id", Metadata.NONE, "", List.of(), List.of());
    return new AnnotatedArticle(article, sentences, List.of());
  }
}
