package org.newsgraph.extractor.fact;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.event.Role;

/**
 * Who takes part in an event: what the words stand for, not always what they name.
 *
 * @param mention the words that say so
 * @param onBehalfOf the body or the person for whom somebody acts
 */
public record Participant(
    Party party, Role role, EntityMention mention, Optional<Entity> onBehalfOf) {

  /** In the order of the text; those whom the same words name by the number of their entity. */
  public static final Comparator<Participant> IN_TEXT =
      Comparator.comparingInt((Participant who) -> who.mention().id())
          .thenComparingInt(who -> who.entity().map(Entity::id).orElse(Integer.MAX_VALUE));

  public Participant {
    Objects.requireNonNull(party);
    Objects.requireNonNull(role);
    Objects.requireNonNull(mention);
    Objects.requireNonNull(onBehalfOf);
  }

  /** The entity that takes part; absent for a group. */
  public Optional<Entity> entity() {
    return party.entity();
  }

  /** The same, in another role. */
  public Participant as(Role other) {
    return new Participant(party, other, mention, onBehalfOf);
  }

  /** The same, acting for somebody. */
  public Participant actingFor(Entity body) {
    return new Participant(party, role, mention, Optional.of(body));
  }
}
