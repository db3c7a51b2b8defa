package org.newsgraph.extractor.annotation;

import org.newsgraph.extractor.article.Article;

/** Gives an article its sentences, tokens, names and dependencies. */
public interface Annotator {
  /** Annotates one article; the result depends on nothing but the article and the needs. */
  AnnotatedArticle annotate(Article article, Needs needs);

  /** Whether the models are loaded, so that memory that runs out is the article's matter. */
  default boolean isReady() {
    return true;
  }
}
