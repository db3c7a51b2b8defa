package org.newsgraph.extractor.fact;

import java.util.Optional;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.mention.EntityType;

/** Who can take part in an event: somebody with a name, or a group without one. */
public sealed interface Party permits NamedParty, Group {

  /** What it is called. */
  String name();

  /** What it is: people act like people, groups of them too. */
  EntityType type();

  /** The entity that it is; absent for a group. */
  Optional<Entity> entity();

  /** Whether it is this entity. */
  default boolean is(Entity other) {
    return entity().filter(own -> own.id() == other.id()).isPresent();
  }

  /** Whether it is a person with a name. */
  default boolean isPerson() {
    return entity().filter(own -> own.type() == EntityType.PERSON).isPresent();
  }

  /** Whether it is a country or an organisation with a name. */
  default boolean isBody() {
    return entity().filter(own -> own.type() != EntityType.PERSON).isPresent();
  }
}
