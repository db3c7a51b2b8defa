package org.newsgraph.store.consolidation.reading;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.consolidation.iri.Wikipedia;
import org.newsgraph.store.consolidation.report.EntityUse;

/** Gathers how one article speaks of one entity. */
public final class EntityTally {
  private final SortedMap<String, Integer> types = new TreeMap<>();
  private Optional<String> declared = Optional.empty();
  private final SortedSet<String> fallbacks = new TreeSet<>();
  private final SortedSet<String> labels = new TreeSet<>();
  private final SortedSet<String> names = new TreeSet<>();
  private final SortedSet<String> links = new TreeSet<>();
  private final SortedSet<String> aliases = new TreeSet<>();
  private final SortedSet<String> points = new TreeSet<>();
  private int times = 0;
  private boolean implied = false;

  void mention(String kind, String type, String words) {
    times++;
    if (EntityUse.TYPES.contains(type) && !kind.equals("demonym")) {
      types.merge(type, 1, Integer::sum);
    }
    if (kind.equals("name") && !words.isBlank()) {
      names.add(words.strip().replaceAll("\\s+", " "));
    }
  }

  /** A class for the case that no mention tells one. */
  void fallback(String type) {
    if (EntityUse.TYPES.contains(type)) {
      fallbacks.add(type);
    }
  }

  /** The class that the article's graph gives to the entity itself. */
  void declare(String type) {
    if (EntityUse.TYPES.contains(type)) {
      declared = Optional.of(type);
    }
  }

  /** The article names no more than a place in it. */
  void imply() {
    implied = true;
  }

  void label(String label) {
    labels.add(label);
  }

  void link(String address) {
    links.addAll(Wikipedia.addresses(address));
  }

  void point(String degrees) {
    points.add(degrees);
  }

  /** Takes note of an IRI by which the article names the entity; true the first time. */
  boolean alias(String iri) {
    return aliases.add(iri);
  }

  EntityUse use(String iri, Corrections corrections) {
    Optional<String> corrected =
        aliases.stream().flatMap(a -> corrections.type(a).stream()).findFirst();
    aliases.remove(iri);
    return new EntityUse(
        iri,
        corrections.type(iri).or(() -> corrected).or(this::type),
        labels.stream()
            .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder())),
        names,
        links(iri, corrections),
        times,
        aliases,
        points.stream().findFirst(),
        implied);
  }

  private SortedSet<String> links(String iri, Corrections corrections) {
    SortedSet<String> given = new TreeSet<>(links);
    for (String alias : aliases) {
      corrections.link(alias).ifPresent(l -> replace(given, l));
    }
    corrections.link(iri).ifPresent(l -> replace(given, l));
    return given;
  }

  private static void replace(SortedSet<String> links, String address) {
    links.clear();
    if (!address.isEmpty()) {
      links.addAll(Wikipedia.addresses(address));
    }
  }

  private Optional<String> type() {
    if (declared.isPresent()) {
      return declared;
    }
    return types.entrySet().stream()
        .min(
            Comparator.comparingInt((Map.Entry<String, Integer> e) -> -e.getValue())
                .thenComparingInt(e -> EntityUse.TYPES.indexOf(e.getKey())))
        .map(Map.Entry::getKey)
        .or(() -> fallbacks.stream().min(Comparator.comparingInt(EntityUse.TYPES::indexOf)));
  }
}
