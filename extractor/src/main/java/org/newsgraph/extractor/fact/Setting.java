package org.newsgraph.extractor.fact;

import java.util.Optional;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.mention.time.EventTime;

/** Where and when: the narrowest place where it took place, its country, and the time. */
public record Setting(Optional<Entity> place, Optional<Entity> country, Optional<EventTime> time) {
  public static final Setting UNKNOWN =
      new Setting(Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * This setting, with place or time of another where it has none itself, or with a town of the
   * country that is its place.
   */
  public Setting or(Setting other) {
    boolean narrower =
        place.isPresent()
            && other.place().isPresent()
            && place.map(Entity::id).equals(other.country().map(Entity::id));
    Setting where = place.isEmpty() || narrower ? other : this;
    return new Setting(where.place(), where.country().or(() -> country), time.or(other::time));
  }
}
