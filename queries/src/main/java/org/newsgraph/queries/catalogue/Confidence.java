package org.newsgraph.queries.catalogue;

import java.util.Optional;

/** How sure a fact is: a probability, and the grade in words by which people read it. */
public final class Confidence {
  private static final double SURE = 0.9;
  private static final double LIKELY = 0.6;
  private static final int HUNDRED = 100;

  private Confidence() {}

  /** Returns the grade: sure, likely or unsure. */
  public static String grade(double confidence) {
    return confidence >= SURE ? "sure" : confidence >= LIKELY ? "likely" : "unsure";
  }

  /** Returns the least probability that a word or number asks for; empty where it asks for none. */
  public static Optional<Double> least(String typed) {
    return switch (typed) {
      case "sure" -> Optional.of(SURE);
      case "likely" -> Optional.of(LIKELY);
      case "unsure" -> Optional.of(0.0);
      default ->
          typed.matches("[01]?([.,]\\d{1,6})?") && typed.matches(".*\\d.*")
              ? Optional.of(Double.valueOf(typed.replace(',', '.'))).filter(c -> c <= 1)
              : Optional.empty();
    };
  }

  /** Returns the probability in whole percent, rounded down. */
  public static int percent(double confidence) {
    return (int) Math.floor(confidence * HUNDRED + 1e-9);
  }
}
