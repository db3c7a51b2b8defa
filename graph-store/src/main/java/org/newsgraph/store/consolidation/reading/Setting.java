package org.newsgraph.store.consolidation.reading;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.store.consolidation.correction.Pair;
import org.newsgraph.store.consolidation.iri.Keys;
import org.newsgraph.store.consolidation.report.Claim;
import org.newsgraph.store.consolidation.report.EntityUse;
import org.newsgraph.store.consolidation.report.Group;
import org.newsgraph.store.consolidation.report.Report;
import org.newsgraph.store.vocabulary.Ng;

/**
 * What an article says besides of those that it tells of.
 *
 * @param names what it calls those that take part, and the places, by their IRIs
 * @param occasions named occasions that are told as taking part, such as a summit
 * @param actsFor the countries and bodies for which those that take part act, by their IRIs
 * @param apart reports of the article that it keeps apart from these
 * @param offices the office of which each of those is meant to be the holder that are called by it
 *     alone, by their IRIs
 * @param states the countries among those that take part and those for whom they act
 */
public record Setting(
    SortedMap<String, String> names,
    SortedSet<String> occasions,
    SortedMap<String, SortedSet<String>> actsFor,
    SortedSet<String> apart,
    SortedMap<String, String> offices,
    SortedSet<String> states) {
  /** The relations by which somebody acts for a country or body. */
  private static final Set<String> OFFICES =
      Stream.of(
              Ng.HEAD_OF_STATE,
              Ng.HEAD_OF_GOVERNMENT,
              Ng.MINISTER_OF,
              Ng.OFFICIAL_OF,
              Ng.HEAD_OF,
              Ng.SPOKESPERSON_OF)
          .map(relation -> relation.getURI())
          .collect(Collectors.toUnmodifiableSet());

  public Setting {
    names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
    occasions = Collections.unmodifiableSortedSet(new TreeSet<>(occasions));
    actsFor = Collections.unmodifiableSortedMap(new TreeMap<>(actsFor));
    apart = Collections.unmodifiableSortedSet(new TreeSet<>(apart));
    offices = Collections.unmodifiableSortedMap(new TreeMap<>(offices));
    states = Collections.unmodifiableSortedSet(new TreeSet<>(states));
  }

  /** What the article says around these reports. */
  public static Setting of(ArticleFacts facts, List<Report> reports) {
    Set<String> parties =
        reports.stream()
            .flatMap(r -> r.cast().participants().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    SortedMap<String, SortedSet<String>> acting = actsFor(facts, parties);
    return new Setting(
        names(facts, reports, parties),
        occasions(facts, parties),
        acting,
        apart(facts, reports),
        offices(facts, parties),
        states(facts, Stream.concat(parties.stream(), ofGroups(acting))));
  }

  private static SortedMap<String, String> names(
      ArticleFacts facts, List<Report> reports, Collection<String> parties) {
    SortedMap<String, String> names = new TreeMap<>();
    Stream.concat(
            parties.stream(),
            reports.stream()
                .flatMap(
                    r -> Stream.concat(r.where().place().stream(), r.where().country().stream())))
        .forEach(iri -> facts.name(iri).ifPresent(name -> names.put(iri, name)));
    return names;
  }

  private static SortedSet<String> occasions(ArticleFacts facts, Set<String> parties) {
    return facts.entities().stream()
        .filter(e -> e.type().filter("Event"::equals).isPresent() && parties.contains(e.iri()))
        .map(EntityUse::iri)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static SortedMap<String, SortedSet<String>> actsFor(
      ArticleFacts facts, Set<String> parties) {
    SortedMap<String, SortedSet<String>> acting = new TreeMap<>();
    facts.claims().stream()
        .filter(c -> parties.contains(c.subject()) && OFFICES.contains(c.predicate()))
        .filter(c -> holds(c) && !c.subject().equals(c.object()))
        .forEach(c -> acting.computeIfAbsent(c.subject(), s -> new TreeSet<>()).add(c.object()));
    for (Group group : facts.groups()) {
      group
          .owner()
          .filter(owner -> parties.contains(group.iri()))
          .filter(owner -> ActingGroups.acts(group, facts.type(owner)))
          .ifPresent(owner -> acting.computeIfAbsent(group.iri(), s -> new TreeSet<>()).add(owner));
    }
    return acting;
  }

  private static SortedMap<String, String> offices(ArticleFacts facts, Set<String> parties) {
    SortedMap<String, String> offices = new TreeMap<>();
    for (Group group : facts.groups()) {
      Called.of(facts, group)
          .filter(called -> parties.contains(group.iri()))
          .ifPresent(called -> offices.put(group.iri(), called.what()));
    }
    return offices;
  }

  private static boolean holds(Claim claim) {
    return !claim.term().former() && !claim.isContested();
  }

  /** For whom groups act; of people it is not asked. */
  private static Stream<String> ofGroups(SortedMap<String, SortedSet<String>> acting) {
    return acting.entrySet().stream()
        .filter(e -> Keys.isGroup(e.getKey()))
        .flatMap(e -> e.getValue().stream());
  }

  private static SortedSet<String> states(ArticleFacts facts, Stream<String> parties) {
    return parties
        .filter(party -> facts.type(party).filter("Country"::equals).isPresent())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static SortedSet<String> apart(ArticleFacts facts, List<Report> reports) {
    SortedSet<String> apart = new TreeSet<>();
    for (Pair pair : facts.other()) {
      reports.stream().flatMap(r -> pair.partner(r.iri()).stream()).forEach(apart::add);
    }
    return apart;
  }
}
