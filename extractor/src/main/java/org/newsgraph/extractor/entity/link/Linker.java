package org.newsgraph.extractor.entity.link;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.extractor.entity.link.index.Candidate;
import org.newsgraph.extractor.entity.link.index.WikipediaIndex;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.gazetteer.Countries;
import org.newsgraph.extractor.mention.gazetteer.Country;
import org.newsgraph.extractor.mention.gazetteer.Seat;

/** Judges which Wikipedia article an entity is, if any. */
public final class Linker {
  private final WikipediaIndex index;
  private final PersonLinks people;
  private final OrganizationLinks organizations;
  private final PlaceLinks places;
  private final ThingLinks things;

  public Linker(WikipediaIndex index) {
    this.index = index;
    people = new PersonLinks(index);
    organizations = new OrganizationLinks(index);
    places = new PlaceLinks(index);
    things = new ThingLinks(index);
  }

  /** The title, with underscores; empty where nothing is sure. */
  public Optional<String> link(Named entity, Surroundings article) {
    List<String> readings =
        entity.names().stream()
            .flatMap(name -> Capitals.readings(entity.type(), name))
            .distinct()
            .toList();
    return Stream.concat(
            entity.region().stream().flatMap(region -> within(readings, region)),
            readings.stream().map(name -> link(entity, name, article)))
        .flatMap(Optional::stream)
        .findFirst()
        .map(NewsSense::renamed);
  }

  /** A town where the article says that it lies: "Paris, Texas", "Paris, Tex.". */
  private Stream<Optional<String>> within(List<String> names, String region) {
    return Stream.concat(Stream.of(region), NewsSense.spelledOut(region).stream())
        .flatMap(where -> names.stream().map(name -> places.within(name, where)));
  }

  /** The title of a peer of whom nothing but the surname is given: "Lord Roe". */
  public Optional<String> peer(String name, Surroundings article) {
    return people.peer(name, article).map(NewsSense::renamed);
  }

  /** The title of a country's capital. */
  public Optional<String> capital(String city) {
    return NewsSense.title(EntityType.PLACE, city)
        .or(() -> index.candidate(city).map(Candidate::title))
        .map(NewsSense::renamed);
  }

  /** The title of a work, product, faith or other thing, with underscores. */
  public Optional<String> thing(String name, Surroundings article) {
    return things.link(name, article).map(NewsSense::renamed);
  }

  /** The title of a faith, a language or another thing of the table. */
  public Optional<String> belief(String name) {
    return ThingLinks.known(name);
  }

  /** The title of a work that is called exactly so and hardly anything else is. */
  public Optional<String> work(String name) {
    return things.work(name).map(NewsSense::renamed);
  }

  /** The title of a thing whose name can mean nothing else, whatever stands around it. */
  public Optional<String> unmistakable(String name) {
    return things.unmistakable(name).map(NewsSense::renamed);
  }

  /** Whether Wikipedia has something of this name, be it the entity or another. */
  public boolean knows(String name) {
    return index.candidate(name).isPresent();
  }

  private Optional<String> link(Named entity, String name, Surroundings article) {
    if (ThingLinks.empty(name)) {
      return Optional.empty();
    }
    EntityType type = entity.type();
    return country(type, name)
        .or(() -> type == EntityType.PLACE ? seat(name) : Optional.empty())
        .or(() -> NewsSense.title(type, name).filter(title -> mayStandFor(entity, name)))
        .or(
            () ->
                switch (type) {
                  case PERSON -> people.link(name, entity, article);
                  case COUNTRY, PLACE -> places.link(name, article);
                  case ORGANIZATION, EVENT -> organizations.link(name, entity, article);
                });
  }

  private static Optional<String> seat(String name) {
    return Countries.world().seat(name).map(Seat::wikipedia);
  }

  /** A person's surname stands for the person only where the article never gives more of it. */
  private static boolean mayStandFor(Named entity, String name) {
    return entity.type() != EntityType.PERSON
        || name.indexOf(' ') > 0
        || entity.names().get(0).indexOf(' ') < 0;
  }

  private static Optional<String> country(EntityType type, String name) {
    return type == EntityType.COUNTRY || type == EntityType.PLACE
        ? Countries.world().allNamed(name).stream()
            .filter(country -> country.type() == type)
            .findFirst()
            .map(Country::wikipedia)
        : Optional.empty();
  }
}
