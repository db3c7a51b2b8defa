package org.newsgraph.extractor.entity.cast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.entity.naming.Gender;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.gazetteer.Countries;
import org.newsgraph.extractor.mention.gazetteer.Country;

/** The entities of one article by number; grows by countries that only their people bring in. */
public final class ArticleEntities {
  private final List<Entity> entities = new ArrayList<>();
  private final List<Referent> referents = new ArrayList<>();
  private final Map<Country, Integer> countries = new HashMap<>();
  private final Map<String, Integer> titles = new HashMap<>();

  /** Adds an entity, whose number is the next one, and returns the number. */
  public int add(Entity entity, Gender gender) {
    Optional<Country> country =
        entity.type() == EntityType.PERSON || entity.type() == EntityType.EVENT
            ? Optional.empty()
            : entity
                .wikipedia()
                .flatMap(title -> Countries.world().ofWikipedia(title))
                .filter(found -> found.type() == entity.type());
    entities.add(entity);
    referents.add(new Referent(entity.id(), entity.type(), entity.name(), country, gender));
    country.ifPresent(found -> countries.putIfAbsent(found, entity.id()));
    entity.wikipedia().ifPresent(title -> titles.putIfAbsent(title, entity.id()));
    return entity.id();
  }

  /** The number of the entity that is added next. */
  public int next() {
    return entities.size();
  }

  /** The number of a country, which becomes an entity of the article if it is none yet. */
  public int country(Country country) {
    Integer known = countries.get(country);
    return known != null ? known : add(entity(country), Gender.UNKNOWN);
  }

  /** The number of a country's capital, which becomes an entity of the article if it is none. */
  public int capital(Country country, Function<String, Optional<String>> title) {
    List<String> spellings = country.capitals().capital();
    return referents.stream()
        .filter(place -> place.type() == EntityType.PLACE && spellings.contains(place.name()))
        .findFirst()
        .map(Referent::id)
        .orElseGet(() -> add(city(spellings.get(0), title), Gender.UNKNOWN));
  }

  private Entity city(String name, Function<String, Optional<String>> title) {
    return new Entity(
        next(), EntityType.PLACE, name, List.of(name), title.apply(name), Optional.empty(), false);
  }

  private Entity entity(Country country) {
    return new Entity(
        next(),
        country.type(),
        country.name(),
        List.of(country.name()),
        Optional.of(country.wikipedia()),
        Optional.empty(),
        false);
  }

  /** Of the countries that a word may mean, the one that the article names, else the usual one. */
  public Optional<Country> likeliest(List<Country> meant) {
    return meant.stream()
        .filter(countries::containsKey)
        .findFirst()
        .or(() -> meant.stream().findFirst());
  }

  /** Whether a country still exists, or the article speaks of it. */
  public boolean mayBeMeant(Country country) {
    return country.stood(Optional.empty()) || countries.containsKey(country);
  }

  /** The entity whose article in Wikipedia has this title. */
  public Optional<Integer> titled(String title) {
    return Optional.ofNullable(titles.get(title));
  }

  /** What is known of the entity of that number. */
  public Referent referent(int id) {
    return referents.get(id);
  }

  /** All of them by number. */
  public List<Referent> referents() {
    return referents;
  }

  /** The entities by number. */
  public List<Entity> entities() {
    return List.copyOf(entities);
  }
}
