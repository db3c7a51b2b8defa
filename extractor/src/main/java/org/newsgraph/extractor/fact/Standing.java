package org.newsgraph.extractor.fact;

import java.util.Objects;
import java.util.Optional;
import org.newsgraph.extractor.mention.event.Status;

/**
 * How firmly a fact stands: its status, whose word it is, and how sure the extractor is (0 to 1).
 */
public record Standing(Status status, Optional<Attribution> attribution, double confidence) {
  public Standing {
    Objects.requireNonNull(status);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence outside 0..1: " + confidence);
    }
  }
}
