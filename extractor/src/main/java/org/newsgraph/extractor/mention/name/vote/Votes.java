package org.newsgraph.extractor.mention.name.vote;

import java.util.EnumMap;
import java.util.Map;

/** How many votes each class has. */
public final class Votes {
  private final Map<NameClass, Double> votes = new EnumMap<>(NameClass.class);

  void add(NameClass type, double count) {
    votes.merge(type, count, Double::sum);
  }

  void addAll(Votes other, double factor) {
    other.votes.forEach((type, count) -> add(type, factor * count));
  }

  public double of(NameClass type) {
    return votes.getOrDefault(type, 0.0);
  }

  public double total() {
    double total = 0;
    for (double count : votes.values()) {
      total += count;
    }
    return total;
  }

  /** The class with the most votes; of equals the first. */
  public NameClass winner() {
    NameClass best = NameClass.PERSON;
    for (NameClass type : NameClass.values()) {
      if (of(type) > of(best)) {
        best = type;
      }
    }
    return best;
  }
}
