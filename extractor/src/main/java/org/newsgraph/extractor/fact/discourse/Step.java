package org.newsgraph.extractor.fact.discourse;

import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * One step on the way from mentions to facts.
 *
 * @param id what it is called in a trace
 * @param example words for which it is needed
 */
record Step(String id, String example, UnaryOperator<Discourse> work) {
  Step {
    Objects.requireNonNull(id);
    Objects.requireNonNull(example);
    Objects.requireNonNull(work);
  }

  Discourse apply(Discourse discourse) {
    return work.apply(discourse);
  }
}
