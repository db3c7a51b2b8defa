package org.newsgraph.store.consolidation.event;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.store.consolidation.report.Vote;
import org.newsgraph.store.consolidation.report.Where;

/**
 * Where an event took place, from what its reports say: the narrowest place; of rivals the one with
 * most sources.
 */
final class PlaceOfEvent {
  private static final String JOURNEY = "Visit";

  private final List<Vote> votes;
  private final List<Vote> placed;

  /** How many sources place it there. */
  private final Map<Optional<String>, Long> sources;

  PlaceOfEvent(List<Vote> votes, Sources sources) {
    this.votes = votes;
    this.placed = votes.stream().filter(v -> where(v).place().isPresent()).toList();
    this.sources =
        placed.stream()
            .collect(
                Collectors.groupingBy(
                    v -> where(v).place(),
                    Collectors.collectingAndThen(Collectors.toList(), sources::count)));
  }

  Where where() {
    List<Where> places = placed.stream().map(PlaceOfEvent::where).distinct().toList();
    Set<Where> narrowest =
        places.stream()
            .filter(wide -> places.stream().noneMatch(where -> where.liesIn(wide)))
            .collect(Collectors.toSet());
    return placed.stream()
        .filter(v -> narrowest.contains(where(v)))
        .max(
            Comparator.comparing(Vote::isAsserted)
                .thenComparingLong(v -> sources.get(where(v).place()))
                .thenComparing(Vote.ORDER.reversed()))
        .map(PlaceOfEvent::where)
        .map(this::withCountry)
        .orElseGet(this::countryAlone);
  }

  /** Whether articles place it where others do not. */
  boolean isDisputed() {
    Where stands = where();
    return Rivals.among(
        placed,
        v -> List.of(where(v), v.report().kind().type()),
        (v, o) -> where(v).fit(stands) == Where.Fit.RIVAL && areRivals(v, o));
  }

  /** A journey through one country may have several stops. */
  private static boolean areRivals(Vote one, Vote other) {
    return where(one).fit(where(other)) == Where.Fit.RIVAL
        && !(one.report().kind().type().equals(JOURNEY)
            && !where(one).isInOtherCountryThan(where(other)));
  }

  private Where withCountry(Where where) {
    return where.country().isPresent()
        ? where
        : new Where(
            where.place(),
            placed.stream()
                .filter(v -> where(v).place().equals(where.place()))
                .flatMap(v -> where(v).country().stream())
                .findFirst());
  }

  private Where countryAlone() {
    List<String> countries =
        votes.stream().flatMap(v -> where(v).country().stream()).distinct().toList();
    return new Where(
        Optional.empty(), countries.size() == 1 ? Optional.of(countries.get(0)) : Optional.empty());
  }

  private static Where where(Vote vote) {
    return vote.report().where();
  }
}
