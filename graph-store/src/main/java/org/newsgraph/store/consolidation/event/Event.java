package org.newsgraph.store.consolidation.event;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.newsgraph.store.consolidation.iri.Keys;
import org.newsgraph.store.consolidation.report.Cast;
import org.newsgraph.store.consolidation.report.Report;
import org.newsgraph.store.consolidation.report.Standing;
import org.newsgraph.store.consolidation.report.StandingStatus;
import org.newsgraph.store.consolidation.report.Vote;
import org.newsgraph.store.consolidation.report.When;
import org.newsgraph.store.consolidation.report.Where;

/**
 * An event of the world, as all its reports together tell it.
 *
 * @param votes its reports, the one that names it first
 * @param sources who stands behind them
 * @param disputes on what they disagree
 */
record Event(
    String iri,
    List<Vote> votes,
    Sources sources,
    Report.Kind kind,
    Cast cast,
    Where where,
    When when,
    Standing standing,
    Disputes disputes) {

  /** Of the reports in the order of {@link Vote#ORDER}, so that the first one names it. */
  static Event of(List<Vote> votes) {
    Report first = votes.get(0).report();
    Sources sources = Sources.of(votes);
    PlaceOfEvent place = new PlaceOfEvent(votes, sources);
    TimeOfEvent time = new TimeOfEvent(votes, sources);
    return new Event(
        Keys.event(first.iri()),
        votes,
        sources,
        new Report.Kind(first.kind().type(), subtypes(votes)),
        Cast.union(votes.stream().map(v -> v.report().cast()).toList()),
        place.where(),
        time.when(),
        StandingStatus.of(votes),
        new Disputes(
            place.rivals(),
            time.rivals(),
            Rivals.inStatus(votes, sources),
            Rivals.inAmounts(votes, sources)));
  }

  private static SortedSet<String> subtypes(List<Vote> votes) {
    return votes.stream()
        .flatMap(v -> v.report().kind().subtypes().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  SortedSet<String> articles() {
    return votes.stream()
        .map(v -> v.article().iri())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
