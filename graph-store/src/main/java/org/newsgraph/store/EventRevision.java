package org.newsgraph.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.store.consolidation.ArticleKnowledge.Account;
import org.newsgraph.store.consolidation.Neighbourhood;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.consolidation.event.Occurrences;
import org.newsgraph.store.consolidation.joining.Telling;
import org.newsgraph.store.consolidation.joining.TellingText;
import org.newsgraph.store.vocabulary.Ng;

/**
 * The events that a change of some articles touches, worked out anew: those of the changed tellings
 * and of all that are linked to them by a chain of tellings that fit.
 */
final class EventRevision {
  private static final Node KNOWLEDGE = Quad.defaultGraphIRI;

  private final DatasetGraph dataset;
  private final Ledger ledger;
  private final Corrections corrections;
  private final StoredTellings stored;
  private final Delta delta = new Delta();

  EventRevision(DatasetGraph dataset, Corrections corrections) {
    this.dataset = dataset;
    this.ledger = new Ledger(dataset);
    this.corrections = corrections;
    this.stored = new StoredTellings(dataset);
  }

  Delta of(List<Account> before, List<Account> after) {
    List<Telling> old = tellings(before);
    List<Telling> fresh = tellings(after);
    Set<String> changed = new HashSet<>();
    Stream.of(before, after).flatMap(List::stream).forEach(a -> changed.add(a.iri()));
    Neighbourhood neighbourhood =
        new Neighbourhood(corrections, block -> stored.under(ledger.tellings(block), changed));

    List<Telling> touched =
        neighbourhood.around(Stream.concat(old.stream(), fresh.stream()).toList());
    forget(Stream.concat(old.stream(), touched.stream()).toList());
    Occurrences occurrences =
        Occurrences.of(Stream.concat(touched.stream(), fresh.stream()).toList(), corrections);
    delta.add(KNOWLEDGE, occurrences.triples());
    delta.add(KNOWLEDGE, neighbourhood.maybes(occurrences, stored::event));
    old.forEach(t -> delta.remove(Ledger.GRAPH, kept(t)));
    fresh.forEach(t -> delta.add(Ledger.GRAPH, kept(t)));
    return delta;
  }

  private static List<Telling> tellings(Collection<Account> articles) {
    return articles.stream().flatMap(a -> a.tellings().stream()).toList();
  }

  private List<Triple> kept(Telling telling) {
    return Ledger.telling(
        telling.name(),
        TellingText.of(telling),
        Neighbourhood.blocks(telling, corrections).distinct());
  }

  private void forget(Collection<Telling> tellings) {
    Set<String> events = new TreeSet<>();
    tellings.forEach(t -> stored.events(t).forEach(events::add));
    events.forEach(this::forget);
  }

  private void forget(String iri) {
    Node event = NodeFactory.createURI(iri);
    List<Triple> triples = new ArrayList<>();
    Stream.of(
            dataset.stream(KNOWLEDGE, event, Node.ANY, Node.ANY),
            dataset.stream(KNOWLEDGE, Node.ANY, Ng.REPORTS, event),
            dataset.stream(KNOWLEDGE, Node.ANY, Ng.MAYBE_SAME_AS, event))
        .forEach(quads -> quads.forEach(q -> triples.add(q.asTriple())));
    delta.remove(KNOWLEDGE, triples);
  }
}
