package org.newsgraph.queries.catalogue;

import java.util.List;
import java.util.Optional;

/** How sure a fact is: a probability, and the grade in words by which people read it. */
public final class Confidence {
  private static final double SURE = 0.9;
  private static final double LIKELY = 0.6;

  /** The grades, the surest first. */
  public static final List<String> GRADES = List.of("sure", "likely", "unsure");

  private Confidence() {}

  /** Returns the grade: sure, likely or unsure. */
  public static String grade(double confidence) {
    return confidence >= SURE ? "sure" : confidence >= LIKELY ? "likely" : "unsure";
  }

  /**
   * Returns the place of a grade among the grades, 0 for sure; behind all where it is not known.
   */
  public static int rank(String grade) {
    return GRADES.contains(grade) ? GRADES.indexOf(grade) : GRADES.size();
  }

  /**
   * Returns the grades that a word or a number asks for: those that are at least so sure, whatever
   * is graded so; all for none. Empty where it is neither.
   */
  public static Optional<List<String>> atLeast(String typed) {
    if (GRADES.contains(typed)) {
      return Optional.of(GRADES.subList(0, GRADES.indexOf(typed) + 1));
    }
    return typed.matches("[01]?([.,]\\d{1,6})?") && typed.matches(".*\\d.*")
        ? Optional.of(Double.valueOf(typed.replace(',', '.')))
            .filter(c -> c <= 1)
            .map(c -> GRADES.stream().filter(grade -> least(grade) >= c).toList())
            .map(grades -> grades.isEmpty() ? List.of(GRADES.get(0)) : grades)
        : Optional.empty();
  }

  private static double least(String grade) {
    return switch (grade) {
      case "sure" -> SURE;
      case "likely" -> LIKELY;
      default -> 0;
    };
  }
}
