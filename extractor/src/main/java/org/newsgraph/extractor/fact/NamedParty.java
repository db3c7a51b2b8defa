package org.newsgraph.extractor.fact;

import java.util.Objects;
import java.util.Optional;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.mention.EntityType;

/** A person, country or organisation that takes part in an event. */
public record NamedParty(Entity who) implements Party {
  public NamedParty {
    Objects.requireNonNull(who);
  }

  @Override
  public String name() {
    return who.name();
  }

  @Override
  public EntityType type() {
    return who.type();
  }

  @Override
  public Optional<Entity> entity() {
    return Optional.of(who);
  }
}
