package org.newsgraph.queries.index.choice;

import java.util.List;
import java.util.Optional;

/** What must hold of a thing for rows of an answer to tell of it. */
public sealed interface Condition {
  /** One of these IRIs or words stands in the field; none of them stands for any. */
  record OneOf(String field, List<String> values) implements Condition {
    /** Copies the values. */
    public OneOf {
      values = List.copyOf(values);
    }
  }

  /**
   * One of these IRIs stands in the field, or somebody who acts for one of them when it takes
   * place.
   */
  record Acting(String field, List<String> values) implements Condition {
    /** Copies the values. */
    public Acting {
      values = List.copyOf(values);
    }
  }

  /** The day in the field is not before and not after these, in ISO form. */
  record Days(String field, Optional<String> from, Optional<String> to) implements Condition {}

  /** The number in the field is within these bounds. */
  record Count(String field, int least, int most) implements Condition {}

  /** Something stands in the field. */
  record Some(String field) implements Condition {}

  /**
   * No other event in the index is the outcome of this plan, which the end {@code open} says of
   * what is found.
   */
  record Open() implements Condition {}
}
