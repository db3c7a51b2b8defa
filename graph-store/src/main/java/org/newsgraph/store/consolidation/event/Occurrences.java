package org.newsgraph.store.consolidation.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.consolidation.joining.Cluster;
import org.newsgraph.store.consolidation.joining.Clustering;
import org.newsgraph.store.consolidation.joining.EventReason;
import org.newsgraph.store.consolidation.telling.Telling;
import org.newsgraph.store.vocabulary.Ng;

/** Events out of tellings, as triples. */
public final class Occurrences {
  /** So many other events that one may be are named at most. */
  static final int MOST_NAMED = 5;

  private final List<Cluster> clusters;
  private final Holders holders;
  private final Map<Cluster, String> iris = new HashMap<>();

  private Occurrences(List<Cluster> clusters, Holders holders) {
    this.clusters = clusters;
    this.holders = holders;
  }

  /** Gathers the tellings into events, in which holders of offices go by their names. */
  public static Occurrences of(
      Collection<Telling> tellings, Corrections corrections, Holders holders) {
    return new Occurrences(Clustering.of(tellings, corrections), holders);
  }

  /** The events with the links from their reports. */
  public List<Triple> triples() {
    List<Triple> triples = new ArrayList<>();
    each(triples::addAll);
    return triples;
  }

  /** The same, event by event. */
  public void each(Consumer<List<Triple>> events) {
    for (Cluster cluster : clusters) {
      List<Triple> triples =
          new ArrayList<>(
              EventTriples.of(Event.of(holders.votes(cluster.tellings())), cluster.tellings()));
      cluster.rivals().stream()
          .limit(MOST_NAMED)
          .forEach(r -> triples.addAll(maybe(iri(cluster), iri(r))));
      cluster.tellings().forEach(t -> cluster.reason(t).ifPresent(r -> why(triples, t, r)));
      events.accept(triples);
    }
  }

  /**
   * The event that these tell of together, who call nobody by an office alone, without why they
   * were joined.
   */
  public static List<Triple> ofOne(Collection<Telling> tellings) {
    return EventTriples.of(Event.of(Cluster.votes(tellings)), tellings);
  }

  /** The event of each telling. */
  public Stream<Placed> placed() {
    return clusters.stream().flatMap(c -> c.tellings().stream().map(t -> new Placed(t, iri(c))));
  }

  /** The first of all reports is looked for once. */
  private String iri(Cluster cluster) {
    return iris.computeIfAbsent(cluster, Cluster::iri);
  }

  /** A telling and the IRI of its event. */
  public record Placed(Telling telling, String event) {}

  static List<Triple> maybe(String one, String other) {
    return one.equals(other)
        ? List.of()
        : List.of(
            Triple.create(
                NodeFactory.createURI(one), Ng.MAYBE_SAME_AS, NodeFactory.createURI(other)));
  }

  private static void why(List<Triple> triples, Telling telling, EventReason reason) {
    triples.add(
        Triple.create(
            NodeFactory.createURI(telling.name()),
            Ng.JOINED_BECAUSE,
            NodeFactory.createLiteralString(reason.words())));
  }
}
