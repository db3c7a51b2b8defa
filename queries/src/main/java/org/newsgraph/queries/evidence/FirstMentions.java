package org.newsgraph.queries.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.newsgraph.queries.graph.Graph;
import org.newsgraph.queries.graph.Solution;
import org.newsgraph.store.vocabulary.Standoff;

/**
 * The sentences of articles in which somebody is named first, where no report or claim is meant.
 */
final class FirstMentions {
  private final Map<String, ArticleText> texts = new LinkedHashMap<>();
  private final Map<String, List<Mark>> mentions = new LinkedHashMap<>();

  private FirstMentions() {}

  /** Reads the texts of these articles and who is named in them. */
  static FirstMentions of(Graph graph, List<Node> articles) {
    FirstMentions found = new FirstMentions();
    graph.look("article-texts", Map.of("article", articles)).forEach(found::text);
    graph.look("article-mentions", Map.of("article", articles)).forEach(found::kept);
    return found;
  }

  private void text(Solution row) {
    ArticleText text = new ArticleText(row.text("text"));
    texts.put(row.text("article"), text);
    String compact = row.text("standoff");
    if (!compact.isEmpty()) {
      for (Standoff.Mention mention : Standoff.read(compact).mentions()) {
        add(row.text("article"), mention.begin(), mention.end(), mention.entities());
      }
    }
  }

  private void kept(Solution row) {
    add(row.text("article"), row.number("begin"), row.number("end"), List.of(row.text("entity")));
  }

  private void add(String article, int begin, int end, List<String> entities) {
    String words = texts.get(article).between(begin, end);
    mentions
        .computeIfAbsent(article, k -> new ArrayList<>())
        .add(new Mark("participant", begin, end, words, entities));
  }

  /** Returns the evidence with the sentence that names one of these entities first. */
  Evidence quoted(Evidence article, Set<String> entities) {
    return first(article.source().article(), entities)
        .map(mark -> quoted(article, mark))
        .orElse(article);
  }

  private Optional<Mark> first(String article, Set<String> entities) {
    return mentions.getOrDefault(article, List.of()).stream()
        .filter(mark -> mark.entities().stream().anyMatch(entities::contains))
        .min(Comparator.comparingInt(Mark::begin));
  }

  private Evidence quoted(Evidence article, Mark mark) {
    Quote quote = texts.get(article.source().article()).sentence(mark.begin());
    return new Evidence(
        "",
        quote,
        article.source(),
        article.attributedTo(),
        article.status(),
        article.confidence(),
        List.of(mark));
  }
}
