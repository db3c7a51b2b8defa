package org.newsgraph.store.consolidation.event;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.newsgraph.store.consolidation.report.Article;
import org.newsgraph.store.consolidation.report.Vote;

/**
 * How many independent sources: publishers, and copies of one text only once, whoever prints them.
 */
final class Sources {
  private Sources() {}

  static long count(Collection<Vote> votes) {
    return articles(votes.stream().map(Vote::article).distinct().toList());
  }

  private static long articles(Collection<Article> articles) {
    Map<String, Long> copies =
        articles.stream().collect(Collectors.groupingBy(Article::textKey, Collectors.counting()));
    return articles.stream()
        .map(a -> copies.get(a.textKey()) > 1 ? "text " + a.textKey() : "by " + a.publisher())
        .distinct()
        .count();
  }
}
