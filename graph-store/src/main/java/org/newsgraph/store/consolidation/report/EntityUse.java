package org.newsgraph.store.consolidation.report;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.newsgraph.store.consolidation.iri.Keys;
import org.newsgraph.store.consolidation.iri.Wikipedia;

/**
 * How one article speaks of an entity.
 *
 * @param iri the IRI that stands
 * @param type local name of its schema.org class in this article
 * @param label its name in this article
 * @param names every name that the article uses
 * @param links addresses of the same thing elsewhere
 * @param times how often the article names it
 * @param aliases IRIs that a correction joined to it
 * @param point where it lies: degrees north, a space, degrees east
 * @param implied whether the article names no more than a place in it
 */
public record EntityUse(
    String iri,
    Optional<String> type,
    Optional<String> label,
    SortedSet<String> names,
    SortedSet<String> links,
    int times,
    SortedSet<String> aliases,
    Optional<String> point,
    boolean implied) {
  /** The classes of entities, by their local names, the one that wins a draw first. */
  public static final List<String> TYPES =
      List.of("Person", "Country", "Organization", "Place", "Event");

  public EntityUse {
    names = Collections.unmodifiableSortedSet(new TreeSet<>(names));
    links = Collections.unmodifiableSortedSet(new TreeSet<>(links));
    aliases = Collections.unmodifiableSortedSet(new TreeSet<>(aliases));
  }

  /** The same under the IRI that stands. */
  public EntityUse under(UnaryOperator<String> standing) {
    return new EntityUse(
        standing.apply(iri), type, label, names, links, times, aliases, point, implied);
  }

  /** What to call it: by its link, else by its label, else by what the article says. */
  public String name() {
    return Wikipedia.label(links)
        .or(() -> label)
        .or(() -> names.stream().max(Comparator.comparingInt(String::length)))
        .orElseGet(() -> Keys.words(iri));
  }
}
