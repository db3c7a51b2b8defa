package org.newsgraph.extractor.mention.event.finding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.newsgraph.extractor.grammar.Step;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.event.rule.Filler;
import org.newsgraph.extractor.mention.event.rule.Kind;

/**
 * Words that fill a slot of an event's rule.
 *
 * @param kind the kind of entity for which the slot asks
 * @param slot the relation in which they stand to the trigger, as the rule calls it
 * @param steps by which the grammar found that relation; none: as the parser has it
 * @param insteadOf a description beside it that goes before, where it is found to refer to somebody
 *     ("the Russian officials" before "Russian")
 */
public record Argument(
    EntityMention mention,
    Filler filler,
    Kind kind,
    String slot,
    List<Step> steps,
    Optional<EntityMention> insteadOf) {
  public Argument {
    Objects.requireNonNull(mention);
    Objects.requireNonNull(filler);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(slot);
    steps = List.copyOf(steps);
    Objects.requireNonNull(insteadOf);
  }
}
