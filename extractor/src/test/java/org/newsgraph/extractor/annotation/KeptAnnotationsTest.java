package org.newsgraph.extractor.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.extractor.article.Article;
import org.newsgraph.extractor.article.Metadata;
import org.newsgraph.extractor.article.Span;

class KeptAnnotationsTest {
  private static final Article ARTICLE =
      new Article("a", "a", Metadata.NONE, "Rain.", List.of(), List.of());

  @TempDir Path folder;

  private static AnnotatedArticle read() {
    Span span = new Span(0, 4);
    Token rain = new Token(0, span, "Rain", "rain", "NN", NameTags.NONE);
    return new AnnotatedArticle(
        ARTICLE, List.of(new Sentence(0, 0, span, List.of(rain), List.of())), List.of());
  }

  private static AnnotatedArticle broken() {
    Span span = new Span(0, 5);
    return new AnnotatedArticle(
        ARTICLE,
        List.of(Sentence.unread(0, 0, span)),
        List.of(),
        List.of(new Unread(span, "out of breath")));
  }

  @Test
  void whatIsKeptIsNotAskedForAgain() {
    Deque<AnnotatedArticle> answers = new ArrayDeque<>(List.of(read()));
    KeptAnnotations kept = new KeptAnnotations(folder, (article, needs) -> answers.remove());
    assertThat(kept.annotate(ARTICLE, Needs.EVERYTHING))
        .isEqualTo(kept.annotate(ARTICLE, Needs.EVERYTHING));
  }

  @Test
  void aSentenceOnWhichAModelBrokeIsTriedAgain() {
    Deque<AnnotatedArticle> answers = new ArrayDeque<>(List.of(broken(), read()));
    KeptAnnotations kept = new KeptAnnotations(folder, (article, needs) -> answers.remove());
    assertThat(kept.annotate(ARTICLE, Needs.EVERYTHING).unread())
        .extracting(Unread::fault)
        .containsExactly("out of breath");
    assertThat(kept.annotate(ARTICLE, Needs.EVERYTHING).unread()).isEmpty();
  }
}
