package org.newsgraph.cli.extraction;

import org.newsgraph.extractor.article.Article;

/** Reads single articles, several at a time. */
interface ArticleReader {
  /** What becomes of an article; what the program breaks on costs as little of it as it can. */
  Finished read(Article article);

  /** The file for an article on which the program breaks as a whole. */
  FaultFile keep(Article article);

  /** Whether all that every article needs is loaded, so that what fails is an article's matter. */
  boolean isReady();
}
