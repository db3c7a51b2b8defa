package org.newsgraph.extractor.fact.world;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractor.entity.Entities;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.MentionKind;
import org.newsgraph.extractor.mention.gazetteer.Countries;
import org.newsgraph.extractor.mention.gazetteer.Country;

/** The countries among the entities of an article, by the table of countries. */
public final class Nations {
  private final Countries world = Countries.world();
  private final Map<Country, Entity> byCountry = new LinkedHashMap<>();
  private final Set<Integer> mentioned = new HashSet<>();
  private final Entities entities;

  public Nations(Entities entities) {
    this.entities = entities;
    entities.named().values().forEach(mentioned::addAll);
    for (Entity entity : entities.all()) {
      country(entity).ifPresent(country -> byCountry.putIfAbsent(country, entity));
    }
  }

  private Optional<Country> country(Entity entity) {
    return entity.type() != EntityType.COUNTRY
        ? Optional.empty()
        : entity.wikipedia().flatMap(world::ofWikipedia).or(() -> world.named(entity.name()));
  }

  /** The entity of the article that is this country. */
  public Optional<Entity> entity(Country country) {
    return Optional.ofNullable(byCountry.get(country));
  }

  /** The same, where the article names it, not only its capital or its people. */
  public Optional<Entity> named(Country country) {
    return entity(country).filter(entity -> mentioned.contains(entity.id()));
  }

  /** The one thing that a mention names; for a word of nationality its country. */
  public Optional<Entity> only(EntityMention mention) {
    List<Entity> named = entities.namedBy(mention);
    if (named.isEmpty() && mention.kind() == MentionKind.DEMONYM) {
      return world.allOfDemonym(mention.text()).stream()
          .flatMap(country -> entity(country).stream())
          .findFirst();
    }
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }
}
