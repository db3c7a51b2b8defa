package org.newsgraph.store.consolidation.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.newsgraph.store.consolidation.iri.Keys;
import org.newsgraph.store.consolidation.report.Vote;

/** The tellings of one event, while they are being gathered. */
public final class Cluster {
  private final List<Telling> tellings = new ArrayList<>();
  private final List<Cluster> rivals;

  /**
   * A cluster of one, which would have fitted as well into each of the rivals; with rivals it takes
   * nobody in.
   */
  Cluster(Telling first, List<Cluster> rivals) {
    tellings.add(first);
    this.rivals = new ArrayList<>(rivals);
  }

  boolean isOpen() {
    return rivals.isEmpty();
  }

  /** Complete linkage: the telling must fit with every one that is here. */
  boolean takes(Telling telling, SameEvent same) {
    return isOpen() && tellings.stream().allMatch(t -> same.fits(t, telling));
  }

  int likeness(Telling telling) {
    return tellings.stream().mapToInt(t -> Likeness.of(t, telling)).max().orElse(0);
  }

  void add(Telling telling) {
    tellings.add(telling);
  }

  /** People say that the other cluster's event is this one. */
  void swallow(Cluster other) {
    tellings.addAll(other.tellings);
    rivals.clear();
  }

  public List<Telling> tellings() {
    return Collections.unmodifiableList(tellings);
  }

  public List<Cluster> rivals() {
    return Collections.unmodifiableList(rivals);
  }

  public String type() {
    return tellings.get(0).type();
  }

  /** All reports with their articles, the one that names the event first. */
  public List<Vote> votes() {
    return votes(tellings);
  }

  private static List<Vote> votes(Collection<Telling> tellings) {
    return tellings.stream()
        .flatMap(t -> t.reports().stream().map(r -> new Vote(t.article(), r)))
        .sorted(Vote.ORDER)
        .toList();
  }

  /** The event's IRI. */
  public String iri() {
    return Keys.event(votes().get(0).report().iri());
  }

  SortedSet<String> articles() {
    SortedSet<String> articles = new TreeSet<>();
    tellings.forEach(t -> articles.add(t.article().iri()));
    return articles;
  }
}
