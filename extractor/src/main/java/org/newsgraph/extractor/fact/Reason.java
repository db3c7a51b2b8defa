package org.newsgraph.extractor.fact;

import java.util.Objects;

/**
 * Why something in a report is as it is, or what was considered for it and turned down.
 *
 * @param part what it is about
 * @param step the step that decided it, such as {@code setting/scene-day}
 * @param words the decision, for people to read
 */
public record Reason(Part part, String step, String words) {

  /** What a decision is about. */
  public enum Part {
    PARTICIPANTS,
    PLACE,
    DAY,
    STATUS,
    SOURCE,
    OCCASION,
    /** A feature that the probability of the report is worked out from. */
    CONFIDENCE
  }

  public Reason {
    Objects.requireNonNull(part);
    Objects.requireNonNull(step);
    Objects.requireNonNull(words);
  }
}
