package org.newsgraph.store.consolidation;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.consolidation.event.MaybeSame;
import org.newsgraph.store.consolidation.event.Occurrences;
import org.newsgraph.store.consolidation.joining.Telling;
import org.newsgraph.store.consolidation.tally.Contribution;
import org.newsgraph.store.consolidation.tally.Contribution.Entry;
import org.newsgraph.store.consolidation.tally.SameText;
import org.newsgraph.store.consolidation.tally.Slice;

/** The knowledge layer from scratch: what a set of articles says together. */
public final class Consolidation {
  private final Collection<ArticleKnowledge> articles;
  private final Corrections corrections;
  private final Graph knowledge = GraphFactory.createDefaultGraph();

  private Consolidation(Collection<ArticleKnowledge> articles, Corrections corrections) {
    this.articles = articles;
    this.corrections = corrections;
  }

  /** All triples of the knowledge layer; the order of the articles does not matter. */
  public static Graph of(Collection<ArticleKnowledge> articles, Corrections corrections) {
    Consolidation run = new Consolidation(articles, corrections);
    run.events();
    run.entities();
    run.copies();
    return run.knowledge;
  }

  private void events() {
    List<Telling> tellings = articles.stream().flatMap(a -> a.tellings().stream()).toList();
    Occurrences occurrences = Occurrences.of(tellings, corrections);
    add(occurrences.triples());
    add(MaybeSame.among(occurrences.placed().toList(), corrections));
  }

  private void entities() {
    SortedMap<String, SortedMap<Entry, Integer>> ledger = new TreeMap<>();
    for (ArticleKnowledge article : articles) {
      add(article.mentions());
      for (Contribution c : article.contributions()) {
        ledger.computeIfAbsent(c.subject(), s -> new TreeMap<>()).merge(c.entry(), 1, Integer::sum);
      }
    }
    ledger.forEach((subject, counts) -> add(new Slice(subject, counts).triples()));
  }

  private void copies() {
    articles.stream()
        .collect(
            Collectors.groupingBy(
                ArticleKnowledge::textKey,
                TreeMap::new,
                Collectors.mapping(ArticleKnowledge::iri, Collectors.toList())))
        .values()
        .forEach(group -> add(SameText.among(group)));
  }

  private void add(Collection<Triple> triples) {
    triples.forEach(knowledge::add);
  }
}
