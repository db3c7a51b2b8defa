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
  private final List<Vote> votes;
  private final List<Vote> placed;
  private final Sources behind;

  /** How many sources place it there. */
  private final Map<Optional<String>, Long> sources;

  PlaceOfEvent(List<Vote> votes, Sources sources) {
    this.votes = votes;
    this.behind = sources;
    this.placed = votes.stream().filter(v -> where(v).place().isPresent()).toList();
    this.sources = sources.countBy(placed, v -> where(v).place());
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

  /** Two that place it where the other does not, of whom one is believed. */
  Optional<Rivals> rivals() {
    Where stands = where();
    return Rivals.among(
        placed,
        behind,
        (v, o) ->
            Rivals.inPlaces(v, o)
                && (where(v).fit(stands) == Where.Fit.RIVAL
                    || where(o).fit(stands) == Where.Fit.RIVAL));
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
