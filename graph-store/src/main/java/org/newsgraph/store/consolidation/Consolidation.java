package org.newsgraph.store.consolidation;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.store.consolidation.ArticleKnowledge.Account;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.consolidation.event.NearMisses;
import org.newsgraph.store.consolidation.event.Occurrences;
import org.newsgraph.store.consolidation.event.Occurrences.Placed;
import org.newsgraph.store.consolidation.event.SubEvents;
import org.newsgraph.store.consolidation.naming.Family;
import org.newsgraph.store.consolidation.naming.NameDecision;
import org.newsgraph.store.consolidation.naming.Naming;
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
    run.entities();
    run.copies();
    return run.knowledge;
  }

  private void entities() {
    SortedMap<String, Slice> slices =
        slices(articles.stream().flatMap(a -> a.contributions().stream()));
    Naming naming = Naming.of(slices.values(), corrections);
    naming.families().forEach((standing, members) -> family(standing, members, slices, naming));
    told(articles.stream().map(a -> a.under(naming::standing)).toList());
  }

  private void family(
      String standing, List<String> members, SortedMap<String, Slice> slices, Naming naming) {
    SortedMap<String, Slice> said = new TreeMap<>();
    SortedMap<String, NameDecision> decisions = new TreeMap<>();
    for (String member : members) {
      said.put(member, slices.get(member));
      decisions.put(member, naming.decision(member));
    }
    add(new Family(standing, said, decisions).triples());
  }

  private void told(List<Account> accounts) {
    accounts.forEach(a -> add(a.mentions()));
    slices(accounts.stream().flatMap(a -> a.claims().stream()))
        .values()
        .forEach(slice -> add(slice.triples()));
    Occurrences occurrences =
        Occurrences.of(accounts.stream().flatMap(a -> a.tellings().stream()).toList(), corrections);
    add(occurrences.triples());
    List<Placed> placed = occurrences.placed().toList();
    add(NearMisses.among(placed, corrections));
    add(SubEvents.among(placed));
  }

  private static SortedMap<String, Slice> slices(Stream<Contribution> contributions) {
    SortedMap<String, SortedMap<Entry, Integer>> counts = new TreeMap<>();
    contributions.forEach(
        c ->
            counts
                .computeIfAbsent(c.subject(), s -> new TreeMap<>())
                .merge(c.entry(), 1, Integer::sum));
    SortedMap<String, Slice> slices = new TreeMap<>();
    counts.forEach((subject, entries) -> slices.put(subject, new Slice(subject, entries)));
    return slices;
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
