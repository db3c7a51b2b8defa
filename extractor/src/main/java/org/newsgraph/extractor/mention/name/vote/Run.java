package org.newsgraph.extractor.mention.name.vote;

import java.util.Comparator;

/** A run of tokens of one sentence, end exclusive. */
public record Run(int first, int end) implements Comparable<Run> {
  private static final Comparator<Run> ORDER =
      Comparator.comparingInt(Run::first).thenComparingInt(Run::end);

  public Run {
    if (first < 0 || end <= first) {
      throw new IllegalArgumentException("not a run of tokens: " + first + ".." + end);
    }
  }

  public int length() {
    return end - first;
  }

  public boolean overlaps(Run other) {
    return first < other.end && other.first < end;
  }

  public boolean contains(Run other) {
    return first <= other.first && other.end <= end;
  }

  @Override
  public int compareTo(Run other) {
    return ORDER.compare(this, other);
  }
}
