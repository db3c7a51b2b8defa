package org.newsgraph.extractor.fact.draft;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractor.entity.Entities;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.fact.Participant;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.PredicateGraphs;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.event.EventClass;
import org.newsgraph.extractor.mention.event.finding.Trigger;
import org.newsgraph.extractor.mention.relation.RelationMention;
import org.newsgraph.extractor.mention.relation.RelationType;

/**
 * For whom a person acts: "on behalf of the Commission", "signed for Chile by", "representing", and
 * the office named beside somebody who signs with a state or an organisation.
 */
public final class Representatives {
  private static final Set<RelationType> OFFICES =
      EnumSet.of(
          RelationType.HEAD_OF_STATE,
          RelationType.HEAD_OF_GOVERNMENT,
          RelationType.MINISTER_OF,
          RelationType.HEAD_OF);

  private final PredicateGraphs graphs;
  private final Entities entities;
  private final List<RelationMention> relations;

  public Representatives(
      PredicateGraphs graphs, Entities entities, List<RelationMention> relations) {
    this.graphs = graphs;
    this.entities = entities;
    this.relations = List.copyOf(relations);
  }

  public List<Draft> in(List<Draft> drafts) {
    return drafts.stream().map(this::in).toList();
  }

  private Draft in(Draft draft) {
    return draft.with(
        draft.participants().stream()
            .map(who -> body(draft, who).map(who::actingFor).orElse(who))
            .toList());
  }

  private Optional<Entity> body(Draft draft, Participant who) {
    boolean person = who.party().isPerson();
    return person ? said(draft, who).or(() -> office(draft, who)) : Optional.empty();
  }

  /** The words say so. */
  private Optional<Entity> said(Draft draft, Participant who) {
    Trigger trigger = draft.mention().trigger();
    PredicateGraph graph = graphs.of(trigger.sentence());
    if (!graph.parsed() || who.mention().sentence() != trigger.sentence()) {
      return Optional.empty();
    }
    boolean signs = draft.mention().type() == EventClass.SIGNING;
    return new RepresentationWords(graph, graph.word(trigger.token()), signs)
        .bodiesFor(who.mention()).stream()
            .flatMap(head -> entities.mentions().at(trigger.sentence(), head.index()).stream())
            .flatMap(mention -> standsFor(mention).stream())
            .filter(entity -> entity.type() != EntityType.PERSON && !takesPart(draft, entity))
            .findFirst();
  }

  /** A head of state or of a body who signs with a state or a body does so for his own. */
  private Optional<Entity> office(Draft draft, Participant who) {
    return draft.mention().type() == EventClass.SIGNING && withBody(draft, who)
        ? relations.stream()
            .filter(relation -> OFFICES.contains(relation.type()))
            .filter(relation -> relation.subject().id() == who.mention().id())
            .filter(relation -> !relation.said().term().former())
            .flatMap(relation -> relation.whose().flatMap(this::standsFor).stream())
            .filter(body -> !takesPart(draft, body))
            .findFirst()
        : Optional.empty();
  }

  private static boolean withBody(Draft draft, Participant who) {
    return draft.participants().stream()
        .filter(other -> !other.party().equals(who.party()))
        .anyMatch(other -> other.party().isBody());
  }

  private static boolean takesPart(Draft draft, Entity body) {
    return draft.parties().stream().anyMatch(party -> party.is(body));
  }

  private Optional<Entity> standsFor(EntityMention mention) {
    return entities.actingFor(mention).or(() -> entities.namedBy(mention).stream().findFirst());
  }
}
