package org.newsgraph.extractor.fact;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.entity.Entities;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.MentionKind;

/** The narrowest place that the candidates of a mention name, and its country. */
final class PlaceResolver {
  private final Entities entities;

  PlaceResolver(Entities entities) {
    this.entities = entities;
  }

  /**
   * @param place the narrowest place
   * @param country the country in which it lies, as far as the article or the capital tells
   */
  record Where(Optional<Entity> place, Optional<Entity> country) {}

  Where of(List<EntityMention> candidates) {
    List<Entity> named =
        candidates.stream()
            .sorted(
                Comparator.comparing((EntityMention mention) -> !mention.isName())
                    .thenComparing(mention -> mention.kind() == MentionKind.DEMONYM))
            .flatMap(mention -> entities.namedBy(mention).stream())
            .filter(PlaceResolver::isPlace)
            .toList();
    Optional<Entity> state = first(named, EntityType.COUNTRY);
    Optional<Entity> town = first(named, EntityType.PLACE);
    return new Where(town.or(() -> state), state.or(() -> countryOf(candidates)));
  }

  private static Optional<Entity> first(List<Entity> named, EntityType type) {
    return named.stream().filter(entity -> entity.type() == type).findFirst();
  }

  private Optional<Entity> countryOf(List<EntityMention> candidates) {
    return candidates.stream()
        .filter(mention -> mention.kind() != MentionKind.DEMONYM)
        .flatMap(mention -> entities.actingFor(mention).stream())
        .findFirst();
  }

  private static boolean isPlace(Entity entity) {
    return entity.type() == EntityType.PLACE || entity.type() == EntityType.COUNTRY;
  }
}
