package org.newsgraph.extractor.mention.event;

import java.util.Objects;
import java.util.Optional;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.event.lexicon.Filler;

/**
 * Words that fill a slot of an event's frame.
 *
 * @param slot the place in the grammar, as the lexicon calls it
 * @param insteadOf a description beside it that goes before, where it is found to refer to somebody
 *     ("the Russian officials" before "Russian")
 */
public record Argument(
    EntityMention mention, Filler filler, String slot, Optional<EntityMention> insteadOf) {
  public Argument {
    Objects.requireNonNull(mention);
    Objects.requireNonNull(filler);
    Objects.requireNonNull(insteadOf);
  }
}
