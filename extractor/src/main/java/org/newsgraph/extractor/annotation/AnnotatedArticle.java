package org.newsgraph.extractor.annotation;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.newsgraph.extractor.article.Article;

/** An article with everything that CoreNLP says about it. */
public record AnnotatedArticle(
    Article article, List<Sentence> sentences, List<TimeExpression> times) {
  public AnnotatedArticle {
    sentences = List.copyOf(sentences);
    times = List.copyOf(times);
  }

  /** The same article with other time expressions. */
  public AnnotatedArticle withTimes(List<TimeExpression> others) {
    return new AnnotatedArticle(article, sentences, others);
  }

  /** The same article with some sentences that nobody reads. */
  public AnnotatedArticle withUnread(IntPredicate unread) {
    return new AnnotatedArticle(
        article,
        sentences.stream()
            .map(sentence -> unread.test(sentence.index()) ? sentence.unread() : sentence)
            .toList(),
        times.stream().filter(time -> !unread.test(time.sentence())).toList());
  }

  public Stream<TimeExpression> timesIn(int sentence) {
    return times.stream().filter(time -> time.sentence() == sentence);
  }
}
