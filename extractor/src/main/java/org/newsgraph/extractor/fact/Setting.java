package org.newsgraph.extractor.fact;

import java.util.Optional;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.mention.time.EventTime;

/** Where and when: the narrowest place where it took place, its country, and the time. */
public record Setting(Optional<Entity> place, Optional<Entity> country, Optional<EventTime> time) {
  public static final Setting UNKNOWN =
      new Setting(Optional.empty(), Optional.empty(), Optional.empty());

  /** This setting, with place or time of another where it has none itself. */
  Setting or(Setting other) {
    return new Setting(
        place.or(other::place),
        place.isPresent() ? country : country.or(other::country),
        time.or(other::time));
  }
}
