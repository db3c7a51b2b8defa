package org.newsgraph.extractor.fact;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.extractor.entity.Entities;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.gazetteer.Country;
import org.newsgraph.extractor.mention.gazetteer.Leaders;
import org.newsgraph.extractor.mention.relation.RelationType;

/**
 * The state of somebody whose office is named without it: "Prime Minister Huber". Known leaders
 * have theirs; anybody else has the one state of which the article nearly always speaks.
 */
public final class HomeState {
  private static final double NEARLY_ALWAYS = 0.7;
  private static final int OFTEN = 4;

  private final Function<Country, Optional<Entity>> states;
  private final Optional<Entity> subjectOfArticle;

  /**
   * @param states the entity of the article that is a country
   * @param named the one thing that a mention names
   */
  public HomeState(
      Entities entities,
      Function<Country, Optional<Entity>> states,
      Function<EntityMention, Optional<Entity>> named) {
    this.states = states;
    this.subjectOfArticle = mostNamed(entities, named);
  }

  /** The state, as an entity of the article. */
  public Optional<Entity> of(Entity person) {
    Optional<Country> known = known(person);
    return known.isPresent() ? known.flatMap(states) : subjectOfArticle;
  }

  /** The state that somebody is known to lead. */
  public Optional<Entity> ruledBy(Entity person) {
    return known(person).flatMap(states);
  }

  /** The country of which the article nearly always speaks. */
  public Optional<Entity> subject() {
    return subjectOfArticle;
  }

  /** Whether somebody may rule a state: a known leader rules his own alone. */
  public boolean allows(RelationType type, Entity person, Entity state) {
    Optional<Country> known = known(person);
    return !type.isOfState()
        || state.type() != EntityType.COUNTRY
        || known.isEmpty()
        || known.flatMap(states).filter(own -> own.id() == state.id()).isPresent();
  }

  private static Optional<Country> known(Entity person) {
    Stream<String> title = person.wikipedia().stream().map(name -> name.replace('_', ' '));
    return Leaders.world()
        .of(
            Stream.of(Stream.of(person.name()), title, person.names().stream())
                .flatMap(names -> names));
  }

  private static Optional<Entity> mostNamed(
      Entities entities, Function<EntityMention, Optional<Entity>> named) {
    Map<Integer, Long> counts =
        entities.mentions().all().stream()
            .flatMap(mention -> named.apply(mention).stream())
            .filter(entity -> entity.type() == EntityType.COUNTRY)
            .collect(Collectors.groupingBy(Entity::id, Collectors.counting()));
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    return counts.entrySet().stream()
        .max(
            Comparator.comparingLong((Map.Entry<Integer, Long> each) -> each.getValue())
                .thenComparing(each -> -each.getKey()))
        .filter(most -> most.getValue() >= OFTEN && most.getValue() >= NEARLY_ALWAYS * all)
        .flatMap(
            most ->
                entities.all().stream().filter(entity -> entity.id() == most.getKey()).findFirst());
  }
}
