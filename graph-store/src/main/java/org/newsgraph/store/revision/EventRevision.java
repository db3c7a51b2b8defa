package org.newsgraph.store.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.store.consolidation.ArticleKnowledge.Account;
import org.newsgraph.store.consolidation.Neighbourhood;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.consolidation.event.Holders;
import org.newsgraph.store.consolidation.event.Occurrences;
import org.newsgraph.store.consolidation.event.Occurrences.Occurrence;
import org.newsgraph.store.consolidation.event.Occurrences.Placed;
import org.newsgraph.store.consolidation.event.SubEvents;
import org.newsgraph.store.consolidation.joining.Blocks;
import org.newsgraph.store.consolidation.joining.SameEvent;
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
    ParticularRevision particulars =
        new ParticularRevision(ledger, stored, corrections, old, fresh);
    List<Joined> joined = joined(fresh, before, changed);
    Linked linked = new Linked(old, but(joined, fresh), renamed, changed);
    boolean nothingGoes = earlier == corrections && old.isEmpty() && !corrections.keepApart();
    Crowds crowds =
        new Crowds(
            ledger,
            stored,
            new SameEvent(corrections),
            changed,
            shape -> nothingGoes && particulars.isPlain(shape));
    Altered altered;
    List<Joined> untouched;
    do {
      Collection<Telling> touched = around(linked, crowds);
      untouched = untouched(joined, touched, linked.fresh());
      Occurrences occurrences =
          Occurrences.of(and(touched, but(untouched, fresh)), corrections, holders);
      altered = new Altered(occurrences, touched, linked);
    } while (crowds.spread(altered.tellings()));
    forget(old, altered);
    altered.occurrences().forEach(o -> come.addAll(o.triples()));
    untouched.forEach(j -> gone.addAll(j.gone()));
    untouched.forEach(j -> come.addAll(j.come()));
    List<Placed> placed =
        Stream.concat(altered.placed(), untouched.stream().map(Joined::placed)).toList();
    nearMisses(new NearMissRevision(dataset, corrections, old, placed, changed));
    come.addAll(subEvents(placed, changed));
    delta.replace(Delta.KNOWLEDGE, gone, come);
    books(old, fresh);
    delta.replace(Ledger.GRAPH, particulars.gone(), particulars.come());
    return delta;
  }

  /**
   * What is told as it is linked to others.
   *
   * @param renamed what is told as before and means another now by an office
   */
  private record Linked(
      List<Telling> old, List<Telling> fresh, List<Telling> renamed, Set<String> changed) {}

  /** The events that are others now, or of which something else is said. */
  private final class Altered {
    private final List<Occurrence> occurrences;
    private final Set<String> standing;

    Altered(Occurrences all, Collection<Telling> touched, Linked linked) {
      Map<String, String> before = new HashMap<>();
      touched.forEach(t -> before.put(t.name(), stored.event(t)));
      Map<String, Long> sizes =
          before.values().stream()
              .collect(Collectors.groupingBy(event -> event, Collectors.counting()));
      Set<String> anyway =
          Stream.concat(linked.old().stream(), linked.renamed().stream())
              .flatMap(stored::events)
              .collect(Collectors.toSet());
      this.occurrences =
          all.all()
              .filter(
                  o ->
                      earlier != corrections
                          || anyway.contains(o.event())
                          || sizes.getOrDefault(o.event(), 0L) != o.tellings().size()
                          || !o.tellings().stream()
                              .allMatch(t -> o.event().equals(before.get(t.name())))
                          || !Set.copyOf(o.links()).equals(links(o)))
              .toList();
      this.standing = all.all().map(Occurrence::event).collect(Collectors.toSet());
    }

    List<Occurrence> occurrences() {
      return occurrences;
    }

    List<Telling> tellings() {
      return occurrences.stream().flatMap(o -> o.tellings().stream()).toList();
    }

    Stream<Placed> placed() {
      return occurrences.stream()
          .flatMap(o -> o.tellings().stream().map(t -> new Placed(t, o.event())));
    }

    /** There is still an event of that name. */
    boolean stands(String event) {
      return standing.contains(event);
    }
  }

  /** The links as they are stored. */
  private Set<Triple> links(Occurrence occurrence) {
    Node event = NodeFactory.createURI(occurrence.event());
    return Stream.concat(
            dataset.stream(Delta.KNOWLEDGE, event, Ng.MAYBE_SAME_AS, Node.ANY),
            occurrence.tellings().stream()
                .flatMap(
                    t ->
                        dataset.stream(
                            Delta.KNOWLEDGE,
                            NodeFactory.createURI(t.name()),
                            Ng.JOINED_BECAUSE,
                            Node.ANY)))
        .map(q -> q.asTriple())
        .collect(Collectors.toSet());
  }

  /** What the ledger keeps of those that go and those that come. */
  private void books(List<Telling> old, List<Telling> fresh) {
    old.forEach(t -> delta.remove(Ledger.GRAPH, kept(t, earlier)));
    fresh.forEach(t -> delta.add(Ledger.GRAPH, kept(t, corrections)));
    Set<String> names = old.stream().map(Telling::name).collect(Collectors.toSet());
    Set<String> coming = fresh.stream().map(Ledger::shapeOf).collect(Collectors.toSet());
    and(old, fresh).stream()
        .collect(Collectors.toMap(Ledger::shapeOf, t -> t, (one, other) -> one, TreeMap::new))
        .forEach(
            (shape, one) -> {
              Set<String> before = ledger.ofShape(shape);
              boolean stays = coming.contains(shape) || !names.containsAll(before);
              if (before.isEmpty()) {
                delta.add(Ledger.GRAPH, shape(one));
              } else if (!stays) {
                delta.remove(Ledger.GRAPH, shape(one));
              }
            });
  }

  private static List<Triple> shape(Telling telling) {
    return Ledger.shape(telling, Neighbourhood.blocks(telling));
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

  /** What was linked to those that go, and what is linked to those that come. */
  private Collection<Telling> around(Linked linked, Crowds crowds) {
    Map<String, Telling> touched = new TreeMap<>();
    List<Telling> old = and(linked.old(), linked.renamed());
    List<Telling> fresh = and(linked.fresh(), linked.renamed());
    linked.renamed().forEach(t -> touched.put(t.name(), t));
    Stream<Telling> around =
        earlier == corrections
            ? around(and(old, fresh), corrections, crowds).stream()
            : Stream.concat(
                around(old, earlier, crowds).stream(), around(fresh, corrections, crowds).stream());
    around.forEach(t -> touched.put(t.name(), t));
    return touched.values();
  }

  private static List<Telling> around(List<Telling> tellings, Corrections asSaid, Crowds crowds) {
    return new Neighbourhood(asSaid, crowds::under).around(tellings);
  }

  private static List<Telling> tellings(Collection<Account> articles) {
    return articles.stream().flatMap(a -> a.tellings().stream()).toList();
  }

  private static List<Triple> kept(Telling telling, Corrections asSaid) {
    return Ledger.telling(telling, Blocks.own(telling, asSaid));
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

  /** The events of those that go and of those that are placed anew. */
  private void forget(List<Telling> old, Altered altered) {
    Stream.concat(old.stream(), altered.tellings().stream())
        .flatMap(stored::events)
        .distinct()
        .forEach(event -> forget(event, altered.stands(event)));
  }

  /**
   * @param stands there is still such an event: those that may be the same stay so, if nothing else
   *     changes for them
   */
  private void forget(String iri, boolean stands) {
    Node event = NodeFactory.createURI(iri);
    Stream.of(
            dataset.stream(Delta.KNOWLEDGE, event, Node.ANY, Node.ANY),
            dataset.stream(Delta.KNOWLEDGE, Node.ANY, Ng.REPORTS, event),
            dataset.stream(Delta.KNOWLEDGE, Node.ANY, Ng.SUB_EVENT_OF, event),
            stands
                ? Stream.<Quad>of()
                : dataset.stream(Delta.KNOWLEDGE, Node.ANY, Ng.MAYBE_SAME_AS, event))
        .forEach(quads -> quads.forEach(q -> gone.add(q.asTriple())));
    dataset.stream(Delta.KNOWLEDGE, Node.ANY, Ng.REPORTS, event)
        .flatMap(q -> dataset.stream(Delta.KNOWLEDGE, q.getSubject(), Node.ANY, Node.ANY))
        .filter(q -> OF_REPORTS.contains(q.getPredicate()))
        .forEach(q -> gone.add(q.asTriple()));
  }
}
