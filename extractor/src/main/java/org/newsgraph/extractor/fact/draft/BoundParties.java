package org.newsgraph.extractor.fact.draft;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.extractor.entity.Entities;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.fact.Participant;
import org.newsgraph.extractor.fact.Party;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.event.EventClass;
import org.newsgraph.extractor.mention.relation.RelationMention;

/**
 * Whom an agreement binds whose terms somebody keeps or breaks: his country, where he speaks for
 * one ("the president will abide by the treaty with Peru").
 */
public final class BoundParties {
  private static final String SLOT = "keeper";

  private final Entities entities;
  private final List<RelationMention> relations;

  public BoundParties(Entities entities, List<RelationMention> relations) {
    this.entities = entities;
    this.relations = List.copyOf(relations);
  }

  public List<Draft> in(List<Draft> drafts) {
    return drafts.stream()
        .map(draft -> draft.mention().type() == EventClass.SIGNING ? in(draft) : draft)
        .toList();
  }

  private Draft in(Draft draft) {
    return draft.with(
        draft.participants().stream().flatMap(who -> bound(draft, who).stream()).toList());
  }

  private Optional<Participant> bound(Draft draft, Participant who) {
    return keeps(draft, who) && who.party().isPerson() && withBody(draft)
        ? who.entity()
            .flatMap(this::country)
            .map(Party.Named::new)
            .filter(country -> !draft.parties().contains(country))
            .map(country -> new Participant(country, who.role(), who.mention(), Optional.empty()))
        : Optional.of(who);
  }

  private static boolean keeps(Draft draft, Participant who) {
    return draft.mention().arguments().stream()
        .anyMatch(
            argument -> argument.slot().equals(SLOT) && argument.mention().equals(who.mention()));
  }

  private static boolean withBody(Draft draft) {
    return draft.parties().stream().anyMatch(Party::isBody);
  }

  private Optional<Entity> country(Entity person) {
    return relations.stream()
        .filter(relation -> relation.type().isOfState())
        .filter(relation -> !relation.said().term().former())
        .filter(relation -> entities.namedBy(relation.subject()).contains(person))
        .flatMap(relation -> relation.whose().stream())
        .flatMap(this::standsFor)
        .filter(body -> body.type() == EntityType.COUNTRY)
        .findFirst();
  }

  private Stream<Entity> standsFor(EntityMention whose) {
    return entities
        .actingFor(whose)
        .map(Stream::of)
        .orElseGet(() -> entities.namedBy(whose).stream());
  }
}
