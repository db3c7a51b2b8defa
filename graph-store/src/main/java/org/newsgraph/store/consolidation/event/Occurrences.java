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
    all().forEach(occurrence -> events.accept(occurrence.triples()));
  }

  /** The events one by one, of which no triples are made before they are asked for. */
  public Stream<Occurrence> all() {
    return clusters.stream().map(Occurrence::new);
  }

  /** An event. */
  public final class Occurrence {
    private final Cluster cluster;

    private Occurrence(Cluster cluster) {
      this.cluster = cluster;
    }

    /** Its IRI. */
    public String event() {
      return iri(cluster);
    }

    /** Who tells of it. */
    public List<Telling> tellings() {
      return cluster.tellings();
    }

    /** What else it may be, and why its tellings were joined. */
    public List<Triple> links() {
      List<Triple> links = new ArrayList<>();
      cluster.rivals().stream()
          .limit(MOST_NAMED)
          .forEach(r -> links.addAll(maybe(iri(cluster), iri(r))));
      cluster.tellings().forEach(t -> cluster.reason(t).ifPresent(r -> why(links, t, r)));
      return links;
    }

    /** All that is said of it, with the links from its reports. */
    public List<Triple> triples() {
      List<Triple> triples =
          new ArrayList<>(
              EventTriples.of(Event.of(holders.votes(cluster.tellings())), cluster.tellings()));
      triples.addAll(links());
      return triples;
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
