package org.newsgraph.store.consolidation.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
  private final Sources sources;

  PlaceOfEvent(List<Vote> votes, Sources sources) {
    this.sources = sources;
    this.votes = votes;
    this.placed = votes.stream().filter(v -> where(v).place().isPresent()).toList();
  }

  Where where() {
    return placed.stream()
        .filter(v -> placed.stream().noneMatch(o -> where(o).liesIn(where(v))))
        .max(
            Comparator.comparing(Vote::isAsserted)
                .thenComparingLong(this::sources)
                .thenComparing(Vote.ORDER.reversed()))
        .map(PlaceOfEvent::where)
        .map(this::withCountry)
        .orElseGet(this::countryAlone);
  }

  /** Whether articles place it where others do not. */
  boolean isDisputed() {
    Where stands = where();
    return Rivals.among(
        placed, (v, o) -> where(v).fit(stands) == Where.Fit.RIVAL && areRivals(v, o));
  }

  /** A journey through one country may have several stops. */
  private static boolean areRivals(Vote one, Vote other) {
    return where(one).fit(where(other)) == Where.Fit.RIVAL
        && !(one.report().kind().type().equals(JOURNEY)
            && !where(one).isInOtherCountryThan(where(other)));
  }

  private long sources(Vote vote) {
    return sources.count(
        votes.stream().filter(v -> where(v).place().equals(where(vote).place())).toList());
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
