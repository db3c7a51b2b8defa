package org.newsgraph.store.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.store.consolidation.ArticleKnowledge.Account;
import org.newsgraph.store.consolidation.Neighbourhood;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.consolidation.event.Holders;
import org.newsgraph.store.consolidation.event.Occurrences;
import org.newsgraph.store.consolidation.event.Occurrences.Placed;
import org.newsgraph.store.consolidation.event.SubEvents;
import org.newsgraph.store.consolidation.telling.Telling;
import org.newsgraph.store.revision.Fellows.Joined;
import org.newsgraph.store.vocabulary.Ng;

/**
 * The events that a change of some articles touches, worked out anew: those of the changed tellings
 * and of all that are linked to them by a chain of tellings that fit.
 */
final class EventRevision {
  private static final Set<Node> OF_REPORTS = Set.of(Ng.JOINED_BECAUSE, Ng.CONTRADICTS);

  private final DatasetGraph dataset;
  private final Ledger ledger;
  private final Corrections earlier;
  private final Corrections corrections;
  private final StoredTellings stored;
  private final Holders holders;
  private final Delta delta = new Delta();
  private final List<Triple> gone = new ArrayList<>();
  private final List<Triple> come = new ArrayList<>();

  /**
   * A revision.
   *
   * @param earlier the corrections with which the events were made
   * @param holders as they are known now
   */
  EventRevision(
      DatasetGraph dataset, Corrections earlier, Corrections corrections, Holders holders) {
    this.dataset = dataset;
    this.earlier = earlier;
    this.ledger = new Ledger(dataset);
    this.corrections = corrections;
    this.holders = holders;
    this.stored = new StoredTellings(dataset);
  }

  /**
   * The change.
   *
   * @param meaning articles that tell the same but mean another now by an office
   */
  Delta of(List<Account> before, List<Account> after, Collection<String> meaning) {
    List<Telling> old = tellings(before);
    List<Telling> fresh = tellings(after);
    Set<String> changed = new HashSet<>();
    Stream.of(before, after).flatMap(List::stream).forEach(a -> changed.add(a.iri()));
    List<Telling> renamed = tellingsOf(meaning, changed);
    List<Joined> joined = joined(fresh, before, changed);
    List<Telling> others = but(joined, fresh);
    Collection<Telling> touched = around(and(old, renamed), and(others, renamed), changed, renamed);
    List<Joined> untouched = untouched(joined, touched, others);
    List<Telling> gathered = but(untouched, fresh);
    Stream.concat(old.stream(), touched.stream())
        .flatMap(stored::events)
        .distinct()
        .forEach(this::forget);
    Occurrences occurrences = Occurrences.of(and(touched, gathered), corrections, holders);
    come.addAll(occurrences.triples());
    untouched.forEach(j -> gone.addAll(j.gone()));
    untouched.forEach(j -> come.addAll(j.come()));
    List<Placed> placed =
        Stream.concat(occurrences.placed(), untouched.stream().map(Joined::placed)).toList();
    nearMisses(new NearMissRevision(dataset, corrections, old, placed, changed));
    come.addAll(subEvents(placed, changed));
    delta.replace(Delta.KNOWLEDGE, gone, come);
    old.forEach(t -> delta.remove(Ledger.GRAPH, kept(t, earlier)));
    fresh.forEach(t -> delta.add(Ledger.GRAPH, kept(t, corrections)));
    return delta;
  }

  /** Those that join what the store has of their shape, if all stays as it is but for them. */
  private List<Joined> joined(List<Telling> fresh, List<Account> before, Set<String> changed) {
    Set<String> replaced = before.stream().map(Account::iri).collect(Collectors.toSet());
    return earlier == corrections
        ? new Fellows(dataset, stored, corrections, changed)
            .joined(fresh.stream().filter(t -> !replaced.contains(t.articleIri())).toList())
        : List.of();
  }

  private static List<Telling> but(List<Joined> joined, List<Telling> tellings) {
    Set<String> names = joined.stream().map(j -> j.telling().name()).collect(Collectors.toSet());
    return tellings.stream().filter(t -> !names.contains(t.name())).toList();
  }

  /** Those whose fellows are not gathered anyway. */
  private static List<Joined> untouched(
      List<Joined> joined, Collection<Telling> touched, List<Telling> fresh) {
    Set<String> shapes =
        Stream.concat(touched.stream(), fresh.stream())
            .map(Telling::shape)
            .collect(Collectors.toSet());
    return joined.stream().filter(j -> !shapes.contains(j.telling().shape())).toList();
  }

  private static List<Telling> and(Collection<Telling> some, Collection<Telling> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  /** What these articles tell as it is stored. */
  private List<Telling> tellingsOf(Collection<String> articles, Set<String> changed) {
    return articles.stream()
        .filter(article -> !changed.contains(article))
        .flatMap(article -> ledger.tellingsOf(article).stream())
        .flatMap(name -> stored.of(name).stream())
        .filter(telling -> !telling.setting().offices().isEmpty())
        .toList();
  }

  /** What was linked to those that go, and what is linked to those that come; with these. */
  private Collection<Telling> around(
      List<Telling> old, List<Telling> fresh, Set<String> changed, List<Telling> with) {
    Map<String, Telling> touched = new TreeMap<>();
    with.forEach(t -> touched.put(t.name(), t));
    Stream<Telling> linked =
        earlier == corrections
            ? around(and(old, fresh), corrections, changed).stream()
            : Stream.concat(
                around(old, earlier, changed).stream(),
                around(fresh, corrections, changed).stream());
    linked.forEach(t -> touched.put(t.name(), t));
    return touched.values();
  }

  private List<Telling> around(List<Telling> tellings, Corrections asSaid, Set<String> changed) {
    return new Neighbourhood(asSaid, block -> stored.under(ledger.tellings(block), changed))
        .around(tellings);
  }

  private static List<Telling> tellings(Collection<Account> articles) {
    return articles.stream().flatMap(a -> a.tellings().stream()).toList();
  }

  private static List<Triple> kept(Telling telling, Corrections asSaid) {
    return Ledger.telling(telling, Neighbourhood.blocks(telling, asSaid).distinct());
  }

  private void nearMisses(NearMissRevision revision) {
    gone.addAll(revision.gone());
    come.addAll(revision.come());
  }

  /** What the articles of the placed tellings tell besides is looked up. */
  private List<Triple> subEvents(List<Placed> placed, Set<String> changed) {
    Set<String> here = new HashSet<>();
    SortedSet<String> articles = new TreeSet<>();
    for (Placed p : placed) {
      here.add(p.telling().name());
      articles.add(p.telling().articleIri());
    }
    articles.removeAll(changed);
    List<Placed> all = new ArrayList<>(placed);
    for (String article : articles) {
      ledger.tellingsOf(article).stream()
          .filter(name -> !here.contains(name))
          .flatMap(name -> stored.of(name).stream())
          .forEach(t -> all.add(new Placed(t, stored.event(t))));
    }
    return SubEvents.among(all);
  }

  private void forget(String iri) {
    Node event = NodeFactory.createURI(iri);
    Stream.of(
            dataset.stream(Delta.KNOWLEDGE, event, Node.ANY, Node.ANY),
            dataset.stream(Delta.KNOWLEDGE, Node.ANY, Ng.REPORTS, event),
            dataset.stream(Delta.KNOWLEDGE, Node.ANY, Ng.SUB_EVENT_OF, event),
            dataset.stream(Delta.KNOWLEDGE, Node.ANY, Ng.MAYBE_SAME_AS, event))
        .forEach(quads -> quads.forEach(q -> gone.add(q.asTriple())));
    dataset.stream(Delta.KNOWLEDGE, Node.ANY, Ng.REPORTS, event)
        .flatMap(q -> dataset.stream(Delta.KNOWLEDGE, q.getSubject(), Node.ANY, Node.ANY))
        .filter(q -> OF_REPORTS.contains(q.getPredicate()))
        .forEach(q -> gone.add(q.asTriple()));
  }
}
