package org.newsgraph.store.revision;

import org.apache.jena.graph.Graph;
import org.newsgraph.store.consolidation.ArticleKnowledge;
import org.newsgraph.store.consolidation.correction.Corrections;

/**
 * A stored article as it was understood before a change of corrections, and as it is now.
 *
 * @param retold whether what it tells is to be joined anew in any case
 */
record Reread(ArticleKnowledge before, ArticleKnowledge now, boolean retold) {
  static Reread of(
      String article, Graph graph, Corrections before, Corrections now, boolean retold) {
    return new Reread(
        ArticleKnowledge.of(article, graph, before),
        ArticleKnowledge.of(article, graph, now),
        retold);
  }

  /** Whether it is understood otherwise. */
  boolean isOther() {
    return !before.facts().equals(now.facts());
  }
}
