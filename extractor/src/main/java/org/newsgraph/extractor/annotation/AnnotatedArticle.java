package org.newsgraph.extractor.annotation;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.newsgraph.extractor.article.Article;

/**
 * An article with everything that CoreNLP says about it.
 *
 * @param unread on which sentences a model broke; these only keep their places
 */
public record AnnotatedArticle(
    Article article, List<Sentence> sentences, List<TimeExpression> times, List<Unread> unread) {
  public AnnotatedArticle {
    sentences = List.copyOf(sentences);
    times = List.copyOf(times);
    unread = List.copyOf(unread);
  }

  /** One of which the models read every sentence. */
  public AnnotatedArticle(Article article, List<Sentence> sentences, List<TimeExpression> times) {
    this(article, sentences, times, List.of());
  }

  /** The same article with other time expressions. */
  public AnnotatedArticle withTimes(List<TimeExpression> others) {
    return new AnnotatedArticle(article, sentences, others, unread);
  }

  /** The same article with some sentences that nobody reads. */
  public AnnotatedArticle withUnread(IntPredicate leftOut) {
    return new AnnotatedArticle(
        article,
        sentences.stream()
            .map(sentence -> leftOut.test(sentence.index()) ? sentence.unread() : sentence)
            .toList(),
        times.stream().filter(time -> !leftOut.test(time.sentence())).toList(),
        unread);
  }

  public Stream<TimeExpression> timesIn(int sentence) {
    return times.stream().filter(time -> time.sentence() == sentence);
  }
}
