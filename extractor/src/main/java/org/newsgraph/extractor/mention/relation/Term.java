package org.newsgraph.extractor.mention.relation;

import java.util.Objects;
import java.util.Optional;
import org.newsgraph.extractor.mention.time.PartialDate;

/**
 * How long a relation lasts, as far as the words tell.
 *
 * @param former whether the words say that it is over
 * @param since when it began, as precise as the words
 * @param until when it ended or is to end
 */
public record Term(boolean former, Optional<PartialDate> since, Optional<PartialDate> until) {
  /** Nothing is told of its beginning or end. */
  public static final Term OPEN = new Term(false, Optional.empty(), Optional.empty());

  public Term {
    Objects.requireNonNull(since);
    Objects.requireNonNull(until);
  }
}
