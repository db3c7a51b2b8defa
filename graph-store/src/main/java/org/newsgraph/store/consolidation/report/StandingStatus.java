package org.newsgraph.store.consolidation.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The status of an event from those of its reports. Happened, cancelled and denied beat ongoing,
 * that beats planned, that beats possible. Among the first three asserted beats attributed, then
 * the later publication wins, then happened before cancelled before denied; a denial never
 * overrides an asserted happened.
 */
public final class StandingStatus {
  private static final Comparator<Vote> STRONGER =
      Comparator.comparing(Vote::isAsserted)
          .thenComparing(Vote::day)
          .thenComparing(Vote::status, Comparator.reverseOrder());

  private StandingStatus() {}

  public static Standing of(Collection<Vote> votes) {
    List<Vote> strongest = strongest(votes);
    Status status = strongest.stream().max(STRONGER).orElseThrow().status();
    return new Standing(
        status, votes.stream().filter(v -> v.status() == status).noneMatch(Vote::isAsserted));
  }

  private static List<Vote> strongest(Collection<Vote> votes) {
    int rank = votes.stream().mapToInt(v -> v.status().rank()).min().orElseThrow();
    boolean happened =
        votes.stream().anyMatch(v -> v.status() == Status.HAPPENED && v.isAsserted());
    return votes.stream()
        .filter(v -> v.status().rank() == rank)
        .filter(v -> !(happened && v.status() == Status.DENIED))
        .toList();
  }
}
