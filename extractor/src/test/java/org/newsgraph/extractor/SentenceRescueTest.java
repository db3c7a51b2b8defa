package org.newsgraph.extractor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.annotation.NameTags;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.annotation.Token;
import org.newsgraph.extractor.annotation.Unread;
import org.newsgraph.extractor.article.Article;
import org.newsgraph.extractor.article.Block;
import org.newsgraph.extractor.article.Metadata;
import org.newsgraph.extractor.article.Span;
import org.newsgraph.extractor.entity.Entities;
import org.newsgraph.extractor.fact.Extraction;
import org.newsgraph.extractor.mention.EntityMentions;
import org.newsgraph.extractor.work.TooMuchWork;

/** A sentence on which a rule breaks costs itself and not the article. */
class SentenceRescueTest {
  private final List<Integer> calls = new ArrayList<>();

  @Test
  void soundArticlesAreReadOnce() {
    assertThat(read("one", "two", "three").leftOut()).isEmpty();
    assertThat(calls).hasSize(1);
  }

  @Test
  void theSentenceThatBreaksIsLeftOut() {
    Salvage salvage = read("one", "two", "broken", "four", "five");
    assertThat(salvage.leftOut()).hasSize(1);
    LeftOut left = salvage.leftOut().get(0);
    assertThat(left.part()).isEqualTo(LeftOut.Part.SENTENCE);
    assertThat(left.span()).isEqualTo(new Span(8, 14));
    assertThat(left.fault())
        .startsWith("java.lang.IllegalStateException: broken rule at org.newsgraph.extractor")
        .contains("SentenceRescueTest.rooms(SentenceRescueTest.java:");
    assertThat(salvage.extraction().annotated().sentences())
        .extracting(Sentence::isUnread)
        .containsExactly(false, false, true, false, false);
  }

  @Test
  void whyAModelBrokeStandsInWhatIsLeftOut() {
    AnnotatedArticle sound = article("one", "two");
    Unread unread = new Unread(new Span(4, 7), "the language models failed: no features");
    AnnotatedArticle broken =
        new AnnotatedArticle(
            sound.article(),
            sound.withUnread(number -> number == 1).sentences(),
            List.of(),
            List.of(unread));
    assertThat(new SentenceRescue(this::rooms).read(broken).leftOut())
        .containsExactly(new LeftOut(LeftOut.Part.SENTENCE, unread.span(), unread.fault()));
  }

  @Test
  void severalMayBreak() {
    assertThat(read("broken", "two", "broken").leftOut())
        .extracting(LeftOut::span)
        .containsExactly(new Span(0, 6), new Span(11, 17));
  }

  @Test
  void whatBreaksWithoutAnySentenceIsNotHidden() {
    SentenceRescue rescue =
        new SentenceRescue(
            article -> {
              throw new IllegalStateException("always");
            });
    AnnotatedArticle article = article("one", "two");
    assertThatThrownBy(() -> rescue.read(article)).hasMessage("always");
  }

  @Test
  void whatTakesTooMuchIsNotTriedAgain() {
    SentenceRescue rescue =
        new SentenceRescue(
            article -> {
              calls.add(article.sentences().size());
              throw new TooMuchWork(1);
            });
    AnnotatedArticle article = article("one", "two");
    assertThatThrownBy(() -> rescue.read(article)).isInstanceOf(TooMuchWork.class);
    assertThat(calls).hasSize(1);
  }

  private Salvage read(String... sentences) {
    return new SentenceRescue(this::rooms).read(article(sentences));
  }

  private Extraction rooms(AnnotatedArticle article) {
    calls.add(article.sentences().size());
    if (article.sentences().stream().anyMatch(one -> one.token(0).text().equals("broken"))) {
      throw new IllegalStateException("broken rule");
    }
    Entities nobody =
        new Entities(
            new EntityMentions(List.of(), List.of()), List.of(), Map.of(), Map.of(), List.of());
    return new Extraction(article, nobody, List.of(), List.of(), List.of());
  }

  private static AnnotatedArticle article(String... words) {
    String text = String.join(" ", words);
    List<Sentence> sentences = new ArrayList<>();
    int begin = 0;
    for (String word : words) {
      Span span = new Span(begin, begin + word.length());
      Token token = new Token(0, span, word, word, "NN", NameTags.NONE);
      sentences.add(new Sentence(sentences.size(), 0, span, List.of(token), List.of()));
      begin = span.end() + 1;
    }
    Block block = new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH);
    Article article = new Article("id", "id", Metadata.NONE, text, List.of(block), List.of());
    return new AnnotatedArticle(article, sentences, List.of());
  }
}
