package org.newsgraph.extractor.fact.world;

import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.extractor.entity.Entities;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.gazetteer.Countries;

/** In which of an article's countries a town lies, by the tables of capitals and large cities. */
public final class Lands {
  private final Nations nations;

  public Lands(Entities entities) {
    this.nations = new Nations(entities);
  }

  /** Whether a place, and no country itself, lies in that country. */
  public boolean lies(Entity town, Entity country) {
    return town.type() != EntityType.COUNTRY
        && of(town).filter(land -> land.id() == country.id()).isPresent();
  }

  public Optional<Entity> of(Entity town) {
    return Stream.concat(Stream.of(town.name()), town.names().stream())
        .flatMap(
            name ->
                Stream.concat(
                    Countries.world().allOfCapital(name).stream(),
                    WorldTable.load().ofPlace(name).stream().map(WorldTable.Home::country)))
        .flatMap(country -> nations.entity(country).stream())
        .findFirst();
  }
}
