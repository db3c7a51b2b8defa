package org.newsgraph.extractor.mention.event.status;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.newsgraph.extractor.mention.event.Factuality;

/**
 * One thing that the words above an event may say of it.
 *
 * @param <C> the event and what it stands under
 * @param example a sentence of which it holds, about talks or a meeting
 * @param says nothing where the words above leave the event as it is
 */
record StatusRule<C>(String example, Predicate<C> holds, Function<C, Optional<Factuality>> says) {

  /** One that decides. */
  static <C> StatusRule<C> of(String example, Predicate<C> holds, Function<C, Factuality> says) {
    return new StatusRule<>(example, holds, says.andThen(Optional::of));
  }
}
