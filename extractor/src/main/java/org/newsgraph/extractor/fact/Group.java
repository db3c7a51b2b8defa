package org.newsgraph.extractor.fact;

import java.util.Objects;
import java.util.Optional;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.mention.EntityType;

/**
 * A party without a name of its own: "Libyan rebels", "creditor banks", "his Mexican counterpart".
 * It is never the country, the body or the person to whom it belongs.
 *
 * @param name the words as they stand
 * @param kind what kind of people or bodies they are, such as {@code rebels}
 * @param owner the country, body or person to whom it belongs, where the text makes that plain
 */
public record Group(String name, String kind, EntityType type, Optional<Entity> owner)
    implements Party {
  public Group {
    Objects.requireNonNull(name);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(type);
    Objects.requireNonNull(owner);
  }

  @Override
  public Optional<Entity> entity() {
    return Optional.empty();
  }
}
