package org.newsgraph.extractor.annotation;

import java.util.List;
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

  public Stream<TimeExpression> timesIn(int sentence) {
    return times.stream().filter(time -> time.sentence() == sentence);
  }
}
