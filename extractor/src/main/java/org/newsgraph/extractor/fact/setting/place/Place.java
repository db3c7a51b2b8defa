package org.newsgraph.extractor.fact.setting.place;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.fact.Setting;
import org.newsgraph.extractor.mention.EntityType;

/** Settings that tell where, and nothing of when. */
public final class Place {
  private Place() {}

  public static Setting of(Entity place) {
    Optional<Entity> country =
        Optional.of(place).filter(where -> where.type() == EntityType.COUNTRY);
    return new Setting(Optional.of(place), country, Optional.empty());
  }

  /** The one place that is found; nothing where there are none or several. */
  public static Setting only(Stream<Entity> found) {
    Map<Integer, Entity> places = new LinkedHashMap<>();
    found.forEach(place -> places.putIfAbsent(place.id(), place));
    return places.size() == 1 ? of(places.values().iterator().next()) : Setting.UNKNOWN;
  }

  public static boolean is(Entity entity) {
    return entity.type() == EntityType.PLACE || entity.type() == EntityType.COUNTRY;
  }
}
