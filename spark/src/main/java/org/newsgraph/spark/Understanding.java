package org.newsgraph.spark;

import java.io.Serializable;
import org.newsgraph.extractor.article.Article;
import org.newsgraph.store.article.ArticleGraph;

/** What makes a graph of an article; sent to the executors, where it finds its models. */
interface Understanding extends Serializable {
  /** The version under which its graphs go. */
  String version();

  /** The article's graph; whatever is thrown costs this article alone. */
  ArticleGraph graph(Article article);
}
