package org.newsgraph.store.consolidation.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.newsgraph.store.consolidation.copy.Print;
import org.newsgraph.store.consolidation.report.Article;

/**
 * Which articles print one text, some of them perhaps with cuts and small edits: the greater part
 * of the smaller text's sketch is in the other's.
 */
final class Copies {
  /** For each article the first of its copies. */
  private final Map<Article, Article> first = new HashMap<>();

  private final List<Article> articles;
  private final Map<Article, Integer> order = new HashMap<>();

  /** Compares these; of equal articles the earlier in the list is the first. */
  Copies(List<Article> articles) {
    this.articles = List.copyOf(articles);
    articles.forEach(a -> order.put(a, order.size()));
    equalTexts();
    List<Article> texts = articles.stream().filter(a -> first(a).equals(a)).toList();
    Map<String, List<Article>> having = new HashMap<>();
    for (Article text : texts) {
      shared(text, having).forEach((other, keys) -> compare(text, other, keys));
      text.sketch().forEach(k -> having.computeIfAbsent(k, x -> new ArrayList<>()).add(text));
    }
  }

  private void equalTexts() {
    Map<String, Article> texts = new HashMap<>();
    for (Article article : articles) {
      Article same = texts.putIfAbsent(article.textKey(), article);
      if (same != null) {
        first.put(article, same);
      }
    }
  }

  /** How many keys the text has in common with each of those before it. */
  private static Map<Article, Integer> shared(Article text, Map<String, List<Article>> having) {
    Map<Article, Integer> shared = new HashMap<>();
    for (String key : text.sketch()) {
      having.getOrDefault(key, List.of()).forEach(o -> shared.merge(o, 1, Integer::sum));
    }
    return shared;
  }

  private void compare(Article text, Article other, int keys) {
    int smaller = Math.min(text.sketch().size(), other.sketch().size());
    if (Print.isMostOf(keys, smaller)) {
      unite(first(text), first(other));
    }
  }

  private void unite(Article one, Article other) {
    if (!one.equals(other)) {
      boolean inOrder = order.get(one) < order.get(other);
      first.put(inOrder ? other : one, inOrder ? one : other);
    }
  }

  private Article first(Article article) {
    Article at = article;
    while (first.containsKey(at)) {
      at = first.get(at);
    }
    return at;
  }

  /** The articles of each text, the first in front. */
  Collection<List<Article>> groups() {
    SortedMap<Integer, List<Article>> groups = new TreeMap<>();
    for (Article article : articles) {
      groups.computeIfAbsent(order.get(first(article)), i -> new ArrayList<>()).add(article);
    }
    return groups.values();
  }
}
