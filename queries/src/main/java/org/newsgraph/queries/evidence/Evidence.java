package org.newsgraph.queries.evidence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one article says about a row of an answer: the sentence, whose word it is, and where to read
 * it.
 *
 * @param confidence how probable it is that the report is right, where that is known
 */
public record Evidence(
    String report,
    Quote quote,
    Source source,
    String attributedTo,
    String status,
    Optional<Double> confidence,
    List<Mark> marks) {
  /** Checks that nothing is missing; an empty text stands for "not given". */
  public Evidence {
    Objects.requireNonNull(report);
    Objects.requireNonNull(quote);
    Objects.requireNonNull(source);
    Objects.requireNonNull(attributedTo);
    Objects.requireNonNull(status);
    Objects.requireNonNull(confidence);
    marks = List.copyOf(marks);
  }
}
