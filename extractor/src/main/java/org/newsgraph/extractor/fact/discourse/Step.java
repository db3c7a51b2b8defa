package org.newsgraph.extractor.fact.discourse;

import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One step on the way from mentions to facts.
 *
 * @param id what it is called in a trace
 * @param example words for which it is needed
 * @param drops why it drops a report, if it drops any
 */
record Step(String id, String example, Optional<String> drops, UnaryOperator<Discourse> work) {
  Step {
    Objects.requireNonNull(id);
    Objects.requireNonNull(example);
    Objects.requireNonNull(drops);
    Objects.requireNonNull(work);
  }

  /** A step that keeps all reports. */
  Step(String id, String example, UnaryOperator<Discourse> work) {
    this(id, example, Optional.empty(), work);
  }

  /** A step that drops reports. */
  Step(String id, String example, String drops, UnaryOperator<Discourse> work) {
    this(id, example, Optional.of(drops), work);
  }

  Discourse apply(Discourse discourse) {
    return work.apply(discourse);
  }
}
