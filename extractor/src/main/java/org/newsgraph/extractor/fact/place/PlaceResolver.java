package org.newsgraph.extractor.fact.place;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.entity.Entities;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.fact.world.Nations;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.MentionKind;
import org.newsgraph.extractor.mention.gazetteer.Countries;

/** The narrowest place that the candidates of a mention name, and its country. */
public final class PlaceResolver {
  private final Entities entities;
  private final Nations nations;
  private final TownMeant meant;
  private final CountryMeant home;

  public PlaceResolver(AnnotatedArticle article, Entities entities, TownMeant meant) {
    this.home = new CountryMeant(article, entities);
    this.entities = entities;
    this.meant = meant;
    this.nations = new Nations(entities);
  }

  /**
   * Where a thing took place.
   *
   * @param place the narrowest place
   * @param country the country in which it lies, as far as the article or the capital tells
   */
  public record Where(Optional<Entity> place, Optional<Entity> country) {}

  public Where of(List<EntityMention> candidates) {
    List<Entity> named =
        candidates.stream()
            .sorted(
                Comparator.comparing((EntityMention mention) -> !mention.isName())
                    .thenComparing(mention -> mention.kind() == MentionKind.DEMONYM))
            .flatMap(this::named)
            .filter(entity -> isPlace(entity) || entity.type() == EntityType.ORGANIZATION)
            .map(this::cityOf)
            .toList();
    Optional<Entity> state =
        named.stream().filter(entity -> entity.type() == EntityType.COUNTRY).findFirst();
    List<Entity> towns =
        named.stream().filter(entity -> entity.type() != EntityType.COUNTRY).toList();
    return new Where(
        towns.stream().findFirst().or(() -> state),
        state
            .or(() -> countryOf(candidates))
            .or(() -> towns.stream().flatMap(town -> countryByName(town).stream()).findFirst()));
  }

  private Stream<Entity> named(EntityMention mention) {
    if (CountryMeant.isForm(mention)) {
      return home.home().stream();
    }
    List<Entity> named = entities.namedBy(mention);
    return named.isEmpty() ? meant.of(mention).stream() : named.stream();
  }

  /** "Baku airport" lies where the article's Baku lies: the city is what people ask for. */
  private Entity cityOf(Entity place) {
    int last = place.name().lastIndexOf(' ');
    return last > 0 && Character.isLowerCase(place.name().charAt(last + 1))
        ? entities.all().stream()
            .filter(PlaceResolver::isPlace)
            .filter(city -> city.name().equals(place.name().substring(0, last)))
            .findFirst()
            .orElse(place)
        : place;
  }

  private Optional<Entity> countryOf(List<EntityMention> candidates) {
    return candidates.stream()
        .filter(mention -> mention.kind() != MentionKind.DEMONYM)
        .flatMap(mention -> entities.actingFor(mention).stream())
        .findFirst();
  }

  /** "Baku airport": the country of the capital that the name begins with. */
  private Optional<Entity> countryByName(Entity town) {
    Countries world = Countries.world();
    String[] words = town.name().split(" ", -1);
    return IntStream.rangeClosed(1, words.length)
        .mapToObj(length -> String.join(" ", Arrays.asList(words).subList(0, length)))
        .flatMap(name -> world.allOfCapital(name).stream())
        .flatMap(country -> nations.entity(country).stream())
        .findFirst();
  }

  private static boolean isPlace(Entity entity) {
    return entity.type() == EntityType.PLACE || entity.type() == EntityType.COUNTRY;
  }
}
