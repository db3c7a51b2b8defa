package org.newsgraph.store.consolidation.event;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.store.consolidation.report.Days;
import org.newsgraph.store.consolidation.report.StandingStatus;
import org.newsgraph.store.consolidation.report.Status;
import org.newsgraph.store.consolidation.report.Vote;
import org.newsgraph.store.consolidation.report.When;

/**
 * When an event began, from what its reports say: the most precise; of rivals the one with most
 * sources.
 */
final class TimeOfEvent {
  private static final String OTHER_ARTICLE = "otherArticle";

  private final List<Vote> votes;
  private final List<Vote> dated;
  private final Sources behind;

  /** How many sources give these days; none for those that give none. */
  private final Map<Optional<Days>, Long> sources;

  /** The votes come with the one that names the event first. */
  TimeOfEvent(List<Vote> votes, Sources sources) {
    this.votes = votes;
    this.behind = sources;
    this.sources = sources.countBy(votes, v -> v.report().when().bounds());
    Status stands = StandingStatus.of(votes).status();
    Set<Days> standing =
        votes.stream()
            .filter(v -> v.status() == stands)
            .flatMap(v -> v.report().when().extent().stream())
            .collect(Collectors.toSet());
    this.dated = votes.stream().filter(v -> isDated(v, stands, standing)).toList();
  }

  /**
   * A day for which it was announced or called off, and on which it was not held, is none of it.
   */
  private static boolean isDated(Vote vote, Status stands, Set<Days> standing) {
    Optional<Days> days = vote.report().when().extent();
    return days.isPresent()
        && (vote.status() == stands
            || standing.isEmpty()
            || !(vote.status().liesAhead() || vote.status() == Status.CANCELLED)
            || standing.stream().anyMatch(days.get()::overlaps));
  }

  When when() {
    return best().map(this::when).orElse(When.UNKNOWN);
  }

  /** Two reports that give days which cannot both be right. */
  Optional<Rivals> rivals() {
    return Rivals.inDays(dated, behind);
  }

  private Optional<Vote> best() {
    return dated.stream()
        .max(
            Comparator.comparing((Vote v) -> v.report().when().date().isPresent())
                .thenComparingLong(v -> -v.report().when().bounds().get().count())
                .thenComparing(Vote::isAsserted)
                .thenComparingLong(v -> sources.get(v.report().when().bounds()))
                .thenComparing(Vote.ORDER.reversed()));
  }

  private When when(Vote best) {
    When given = best.report().when();
    return new When(given.date(), given.bounds(), end(given), basis(best));
  }

  private Optional<java.time.LocalDate> end(When given) {
    return given
        .endDate()
        .or(
            () ->
                votes.stream()
                    .map(v -> v.report().when())
                    .filter(w -> w.bounds().equals(given.bounds()))
                    .flatMap(w -> w.endDate().stream())
                    .findFirst());
  }

  /**
   * An event is named by its first report; a date that this one's article does not have comes from
   * another.
   */
  private Optional<String> basis(Vote best) {
    String first = votes.get(0).article().iri();
    return votes.stream()
        .filter(v -> v.article().iri().equals(first))
        .filter(v -> v.report().when().bounds().equals(best.report().when().bounds()))
        .findFirst()
        .map(v -> v.report().when().basis())
        .orElse(Optional.of(OTHER_ARTICLE));
  }
}
