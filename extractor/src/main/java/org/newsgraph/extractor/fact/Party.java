package org.newsgraph.extractor.fact;

import java.util.Objects;
import java.util.Optional;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.mention.EntityType;

/** Who can take part in an event: somebody with a name, or a group without one. */
public sealed interface Party {

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

  /** A person, country or organisation that takes part in an event. */
  record Named(Entity who) implements Party {
    public Named {
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

  /**
   * A party without a name of its own: "Libyan rebels", "creditor banks", "his Mexican
   * counterpart". It is never the country, the body or the person to whom it belongs.
   *
   * @param name the words as they stand
   * @param kind what kind of people or bodies they are, such as {@code rebels}
   * @param camp which of those of its kind they are, such as {@code opposition} of groups; often
   *     empty
   * @param owner the country, body or person to whom it belongs, where the text makes that plain
   */
  record Group(String name, String kind, String camp, EntityType type, Optional<Entity> owner)
      implements Party {
    public Group {
      Objects.requireNonNull(name);
      Objects.requireNonNull(kind);
      Objects.requireNonNull(camp);
      Objects.requireNonNull(type);
      Objects.requireNonNull(owner);
    }

    @Override
    public Optional<Entity> entity() {
      return Optional.empty();
    }
  }
}
