package org.newsgraph.extractor.fact.draft;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.extractor.entity.Entities;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.fact.Participant;
import org.newsgraph.extractor.fact.Party;
import org.newsgraph.extractor.fact.group.GroupFinder;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.MentionKind;
import org.newsgraph.extractor.mention.event.Role;
import org.newsgraph.extractor.mention.event.finding.Argument;
import org.newsgraph.extractor.mention.event.finding.EventMention;
import org.newsgraph.extractor.mention.event.rule.Kind;

/**
 * Turns arguments into participants: what the words stand for, the country where its capital or its
 * nationality acts, each entity once.
 */
final class ParticipantResolver {
  private final Entities entities;
  private final Officials officials;
  private final GroupFinder groups;

  ParticipantResolver(Entities entities, Officials officials, GroupFinder groups) {
    this.entities = entities;
    this.officials = officials;
    this.groups = groups;
  }

  List<Participant> of(EventMention event) {
    Map<Party, Participant> found = new LinkedHashMap<>();
    boolean official = amongOfficials(event);
    for (Argument argument : event.arguments()) {
      if (byOwners(event, argument.mention())) {
        continue;
      }
      Role role = argument.filler().role().orElseThrow();
      parties(argument, official)
          .filter(party -> event.type().isContact() || !meantByPronoun(argument, party))
          .filter(party -> found.keySet().stream().noneMatch(known -> same(known, party)))
          .map(party -> new Participant(party, role, argument.mention(), Optional.empty()))
          .forEach(participant -> found.putIfAbsent(participant.party(), participant));
    }
    OneSidedContacts sides = OneSidedContacts.of(event);
    return sides.keep(namedWin(sides, found.values()));
  }

  /** A group that "he" or "they" means is sure enough only where two meet. */
  private static boolean meantByPronoun(Argument argument, Party party) {
    return party instanceof Party.Group && argument.mention().kind() == MentionKind.PRONOUN;
  }

  /** Whether a description stands for countries or bodies that fill its slot in its place. */
  private boolean byOwners(EventMention event, EntityMention description) {
    return description.kind() == MentionKind.DESCRIPTION
        && event.arguments().stream()
            .filter(argument -> argument.insteadOf().filter(description::equals).isPresent())
            .flatMap(argument -> parties(argument, false))
            .anyMatch(party -> party.entity().isPresent());
  }

  private static boolean same(Party known, Party party) {
    return known instanceof Party.Group one
        && party instanceof Party.Group other
        && GroupFinder.same(one, other);
  }

  /**
   * "Three leaders, X, Y and Z" are those who are named; the leaders with whom X and Y met are not.
   */
  private static List<Participant> namedWin(OneSidedContacts sides, Collection<Participant> found) {
    return found.stream()
        .filter(
            who ->
                !(who.party() instanceof Party.Group group)
                    || !GroupFinder.leads(group)
                    || people(found, sides, sides.other(who)) < 2)
        .toList();
  }

  /** How many are named who stand on that side; whoever is no partner stands with all. */
  private static long people(
      Collection<Participant> found, OneSidedContacts sides, boolean partners) {
    return found.stream()
        .filter(who -> who.party().isPerson() && (!partners || sides.other(who)))
        .count();
  }

  /** Who fills a slot: a group where the words mean one, else whom they name. */
  private Stream<Party> parties(Argument argument, boolean amongOfficials) {
    if (argument.insteadOf().filter(other -> who(other, false).findAny().isPresent()).isPresent()) {
      return Stream.empty();
    }
    boolean office = office(argument);
    List<Entity> named =
        who(argument.mention(), actedOn(argument))
            .filter(
                entity ->
                    !office
                        || officials.includes(entity)
                        || (amongOfficials && isNamedPerson(argument, entity)))
            .toList();
    boolean referred = argument.mention().kind() == MentionKind.DESCRIPTION && !named.isEmpty();
    List<Party> group = referred ? List.of() : groups.of(argument.mention());
    return group.isEmpty() ? named.stream().map(Party.Named::new) : group.stream();
  }

  /** Whoever is named beside the holder of an office is there on the same business. */
  private boolean amongOfficials(EventMention event) {
    return event.arguments().stream()
        .filter(ParticipantResolver::office)
        .flatMap(argument -> who(argument.mention(), actedOn(argument)))
        .anyMatch(officials::includes);
  }

  private static boolean isNamedPerson(Argument argument, Entity entity) {
    return argument.mention().kind() == MentionKind.NAME && entity.type() == EntityType.PERSON;
  }

  private static boolean actedOn(Argument argument) {
    Role role = argument.filler().role().orElseThrow();
    return role == Role.RECIPIENT || role == Role.VICTIM;
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
