package org.newsgraph.extractor.mention.time;

import org.newsgraph.extractor.annotation.AnnotatedArticle;

/** Gives an article the time expressions that news means, with values as TIMEX3 writes them. */
public final class TimeReader {
  public AnnotatedArticle refine(AnnotatedArticle article) {
    return article.withTimes(EventTimes.of(article).expressions());
  }
}
