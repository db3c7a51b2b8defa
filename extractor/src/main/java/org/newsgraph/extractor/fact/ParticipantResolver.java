package org.newsgraph.extractor.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.newsgraph.extractor.entity.Entities;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.MentionKind;
import org.newsgraph.extractor.mention.event.Argument;
import org.newsgraph.extractor.mention.event.EventMention;
import org.newsgraph.extractor.mention.event.Role;
import org.newsgraph.extractor.mention.event.rule.Kind;

/**
 * Turns arguments into participants: what the words stand for, the country where its capital or its
 * nationality acts, each entity once.
 */
final class ParticipantResolver {
  private final Entities entities;
  private final Officials officials;

  ParticipantResolver(Entities entities, Officials officials) {
    this.entities = entities;
    this.officials = officials;
  }

  List<Participant> of(EventMention event) {
    Map<Integer, Participant> found = new TreeMap<>();
    for (Argument argument : event.arguments()) {
      if (argument
          .insteadOf()
          .filter(other -> who(other, false).findAny().isPresent())
          .isPresent()) {
        continue;
      }
      Role role = argument.filler().role().orElseThrow();
      who(argument.mention(), role == Role.RECIPIENT || role == Role.VICTIM)
          .filter(entity -> !office(argument) || officials.includes(entity))
          .forEach(
              entity ->
                  found.putIfAbsent(
                      entity.id(),
                      new Participant(entity, role, argument.mention(), Optional.empty())));
    }
    return Sides.of(event).keep(found.values()).stream()
        .sorted(java.util.Comparator.comparingInt(participant -> participant.mention().id()))
        .toList();
  }

  /** Whether only the holder of an office fills the slot: private journeys are no visits. */
  private static boolean office(Argument argument) {
    return argument.kind() == Kind.OFFICIAL;
  }

  /** Whom the words stand for; a place does not act, but it may suffer or be given something. */
  private Stream<Entity> who(EntityMention mention, boolean actedOn) {
    Optional<Entity> country = entities.actingFor(mention);
    return country.isPresent()
        ? country.stream()
        : entities.namedBy(mention).stream()
            .flatMap(entity -> seat(mention, entity).stream())
            .filter(
                entity -> acts(entity.type()) || (actedOn && entity.type() == EntityType.PLACE));
  }

  /** "They" after "Washington and Kabul" are the countries, as the names were. */
  private Optional<Entity> seat(EntityMention mention, Entity entity) {
    boolean stands = mention.kind() == MentionKind.PRONOUN && entity.type() == EntityType.PLACE;
    return stands
        ? entities.mentions().all().stream()
            .filter(other -> entities.namedBy(other).contains(entity))
            .flatMap(other -> entities.actingFor(other).stream())
            .findFirst()
            .or(() -> Optional.of(entity))
        : Optional.of(entity);
  }

  private static boolean acts(EntityType type) {
    return type != EntityType.PLACE && type != EntityType.EVENT;
  }
}
