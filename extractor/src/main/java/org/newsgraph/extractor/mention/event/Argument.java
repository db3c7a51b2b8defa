package org.newsgraph.extractor.mention.event;

import java.util.Objects;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.event.lexicon.Filler;

/**
 * Words that fill a slot of an event's frame.
 *
 * @param slot the place in the grammar, as the lexicon calls it
 * @param represented whether the words only name whom the participants act for ("Russian
 *     officials")
 */
public record Argument(EntityMention mention, Filler filler, String slot, boolean represented) {
  public Argument {
    Objects.requireNonNull(mention);
    Objects.requireNonNull(filler);
  }
}
