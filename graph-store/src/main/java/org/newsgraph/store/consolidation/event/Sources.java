package org.newsgraph.store.consolidation.event;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.newsgraph.store.consolidation.report.Article;
import org.newsgraph.store.consolidation.report.Vote;

/**
 * How many independent sources an event has: publishers, and copies of one text only once, whoever
 * prints them, cut or edited as they may be.
 */
final class Sources {
  private final Map<String, String> sources = new HashMap<>();

  private Sources() {}

  /** The sources behind all of these. */
  static Sources of(Collection<Vote> votes) {
    Sources made = new Sources();
    new Copies(votes.stream().map(Vote::article).distinct().sorted(Article.ORDER).toList())
        .groups()
        .forEach(made::add);
    return made;
  }

  private void add(List<Article> copies) {
    Article first = copies.get(0);
    String source = copies.size() > 1 ? "text " + first.textKey() : "by " + first.publisher();
    copies.forEach(a -> sources.put(a.iri(), source));
  }

  /** The source behind one of them, by a name that is its own. */
  String of(Vote vote) {
    return sources.get(vote.article().iri());
  }

  /** How many stand behind those that say the same of something. */
  <K> Map<K, Long> countBy(Collection<Vote> votes, Function<Vote, K> said) {
    return votes.stream()
        .collect(
            Collectors.groupingBy(
                said, Collectors.collectingAndThen(Collectors.toList(), this::count)));
  }

  /** How many stand behind some of them. */
  long count(Collection<Vote> votes) {
    return votes.stream().map(v -> sources.get(v.article().iri())).distinct().count();
  }
}
