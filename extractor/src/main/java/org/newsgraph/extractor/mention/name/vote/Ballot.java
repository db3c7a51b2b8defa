package org.newsgraph.extractor.mention.name.vote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.extractor.annotation.Sentence;

/** The runs of one sentence that witnesses take for names, with the votes for each. */
public final class Ballot {
  /** Votes that a run needs to be taken for a name. */
  public static final double NEEDED = 1;

  /** More votes than these make a run no stronger against others. */
  private static final double ENOUGH = 3;

  /** Share of the votes for a longer run that a run inside it has to make up for. */
  private static final double INNER = 0.9;

  private final Sentence sentence;
  private final Map<Run, Votes> votes = new TreeMap<>();

  public Ballot(Sentence sentence) {
    this.sentence = sentence;
  }

  public Sentence sentence() {
    return sentence;
  }

  public void vote(Run run, NameClass type, double count) {
    votes.computeIfAbsent(run, r -> new Votes()).add(type, count);
  }

  /** Takes back all votes for a run. */
  public void refuse(Run run) {
    votes.remove(run);
  }

  public Map<Run, Votes> all() {
    return Collections.unmodifiableMap(votes);
  }

  public Votes on(Run run) {
    return votes.getOrDefault(run, new Votes());
  }

  /** The runs that do not overlap and together have the most votes beyond those needed. */
  public List<Run> winners() {
    List<Run> runs = new ArrayList<>(votes.keySet());
    runs.sort(java.util.Comparator.comparingInt(Run::end).thenComparingInt(Run::first));
    double[] best = new double[sentence.tokens().size() + 1];
    Run[] chosen = new Run[best.length];
    int next = 0;
    for (int end = 1; end < best.length; end++) {
      best[end] = best[end - 1];
      for (; next < runs.size() && runs.get(next).end() == end; next++) {
        Run run = runs.get(next);
        double sum = best[run.first()] + strength(run);
        if (sum > best[end] + 1e-9) {
          best[end] = sum;
          chosen[end] = run;
        }
      }
    }
    return readBack(chosen);
  }

  /** Votes beyond those needed; a run inside another has to be stronger than the other's half. */
  private double strength(Run run) {
    double outer = 0;
    for (Map.Entry<Run, Votes> other : votes.entrySet()) {
      if (other.getKey().contains(run) && !other.getKey().equals(run)) {
        outer = Math.max(outer, other.getValue().total());
      }
    }
    return Math.min(ENOUGH, votes.get(run).total()) - NEEDED - INNER * outer;
  }

  private static List<Run> readBack(Run[] chosen) {
    List<Run> winners = new ArrayList<>();
    for (int end = chosen.length - 1; end > 0; ) {
      Run run = chosen[end];
      if (run == null) {
        end--;
      } else {
        winners.add(run);
        end = run.first();
      }
    }
    Collections.reverse(winners);
    return winners;
  }
}
