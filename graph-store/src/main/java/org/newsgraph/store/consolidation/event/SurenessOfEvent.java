package org.newsgraph.store.consolidation.event;

import java.util.HashMap;
import java.util.Map;
import org.newsgraph.store.consolidation.report.Vote;
import org.newsgraph.store.consolidation.tally.Sureness;

/**
 * How sure an event is: how probable it is that of the sources which say what stands one at least
 * is right. What sources dispute, and what none of them asserts itself, is at most likely.
 */
final class SurenessOfEvent {
  private static final double SURE = 0.9;
  private static final double LIKELY = 0.6;

  private SurenessOfEvent() {}

  static Sureness of(Event event) {
    double right = right(event);
    if (right < LIKELY) {
      return Sureness.UNSURE;
    }
    boolean doubtful = event.standing().attributed() || event.disputes().areAny();
    return right < SURE || doubtful ? Sureness.LIKELY : Sureness.SURE;
  }

  private static double right(Event event) {
    Map<String, Double> best = new HashMap<>();
    for (Vote vote : event.votes()) {
      if (vote.status() == event.standing().status()) {
        best.merge(event.sources().of(vote), vote.report().confidence(), Math::max);
      }
    }
    return 1 - best.values().stream().mapToDouble(c -> 1 - c).sorted().reduce(1, (a, b) -> a * b);
  }
}
