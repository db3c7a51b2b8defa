package org.newsgraph.extractor.annotation.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.RuntimeInterruptedException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.annotation.CpuClock;
import org.newsgraph.extractor.annotation.KeptAnnotations;
import org.newsgraph.extractor.annotation.NameTags;
import org.newsgraph.extractor.annotation.Needs;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.article.Article;
import org.newsgraph.extractor.article.Block;
import org.newsgraph.extractor.article.Metadata;
import org.newsgraph.extractor.article.Span;

/** A model that breaks costs its sentence and says why; a thread that is to stop reads nothing. */
class CoreNlpAnnotatorTest {
  private static final String TEXT = "Ana met Bo. Rain fell. Cleo left.";
  private static final Article ARTICLE =
      new Article(
          "a",
          "a",
          Metadata.NONE,
          TEXT,
          List.of(new Block(new Span(0, TEXT.length()), Block.Kind.PARAGRAPH)),
          List.of());

  @TempDir Path folder;

  @Test
  void whyAModelBrokeIsTold() {
    AnnotatedArticle read =
        annotator(new IllegalStateException("no features")).annotate(ARTICLE, Needs.EVERYTHING);
    assertThat(read.sentences()).extracting(Sentence::isUnread).containsExactly(false, true, false);
    assertThat(read.unread()).hasSize(1);
    assertThat(read.unread().get(0).span()).isEqualTo(new Span(12, 22));
    assertThat(read.unread().get(0).fault())
        .startsWith("the language models failed: java.lang.IllegalStateException: no features at")
        .contains("CoreNlpAnnotatorTest");
    assertThat(read.withTimes(List.of()).withUnread(number -> number == 0).unread())
        .isEqualTo(read.unread());
  }

  @Test
  void aThreadThatIsToStopIsNoFaultOfTheModels() {
    KeptAnnotations stopped =
        new KeptAnnotations(folder, annotator(new RuntimeInterruptedException()));
    assertThatThrownBy(() -> stopped.annotate(ARTICLE, Needs.EVERYTHING))
        .isInstanceOf(RuntimeInterruptedException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(folder).isEmptyDirectory();
  }

  /** One whose models break on rain. */
  private static CoreNlpAnnotator annotator(RuntimeException fault) {
    return new CoreNlpAnnotator(
        new CpuClock(),
        (sentence, index, block, needs, seen) -> {
          List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
          if (labels.get(0).word().equals("Rain")) {
            throw fault;
          }
          labels.forEach(CoreNlpAnnotatorTest::tag);
          return Sentences.of(
              labels, labels.stream().map(label -> NameTags.NONE).toList(), index, block);
        });
  }

  private static void tag(CoreLabel label) {
    label.setTag("NN");
    label.setLemma(label.word());
  }
}
