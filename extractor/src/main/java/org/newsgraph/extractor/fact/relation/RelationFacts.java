package org.newsgraph.extractor.fact.relation;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.article.Span;
import org.newsgraph.extractor.entity.Entities;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.fact.Attribution;
import org.newsgraph.extractor.fact.Evidence;
import org.newsgraph.extractor.fact.Relation;
import org.newsgraph.extractor.fact.Standing;
import org.newsgraph.extractor.fact.world.Nations;
import org.newsgraph.extractor.mention.event.Status;
import org.newsgraph.extractor.mention.relation.RelationMention;
import org.newsgraph.extractor.mention.relation.RelationType;

/** Puts relations between mentions onto the entities of the article, each relation once. */
public final class RelationFacts {
  private final AnnotatedArticle article;
  private final Entities entities;
  private final Nations nations;
  private final org.newsgraph.extractor.fact.HomeState homes;

  private RelationFacts(AnnotatedArticle article, Entities entities) {
    this.article = article;
    this.entities = entities;
    this.nations = new Nations(entities);
    this.homes =
        new org.newsgraph.extractor.fact.HomeState(entities, nations::entity, nations::only);
  }

  /** What the mentions say, and what everybody knows of the entities that the article names. */
  public static List<Relation> of(
      AnnotatedArticle article, Entities entities, List<RelationMention> mentions) {
    RelationFacts facts = new RelationFacts(article, entities);
    Map<Key, Relation> joined = new LinkedHashMap<>();
    mentions.forEach(
        mention -> facts.relation(mention).ifPresent(relation -> join(joined, relation)));
    new CommonKnowledge(article, entities, facts.nations)
        .relations()
        .forEach(relation -> joined.putIfAbsent(Key.of(relation), relation));
    new Citizens(joined.values())
        .relations()
        .forEach(relation -> joined.putIfAbsent(Key.of(relation), relation));
    return oncePerPlace(joined.values());
  }

  /**
   * The same words claim the same only once: what somebody is quoted for, else what is less sure.
   */
  private static List<Relation> oncePerPlace(Collection<Relation> relations) {
    Map<Place, Relation> once = new LinkedHashMap<>();
    relations.forEach(relation -> once.merge(Place.of(relation), relation, RelationFacts::safer));
    return List.copyOf(once.values());
  }

  private static Relation safer(Relation one, Relation other) {
    return Collections.min(
        List.of(one, other),
        Comparator.comparing((Relation each) -> each.standing().attribution().isEmpty())
            .thenComparing(each -> each.standing().status(), Comparator.reverseOrder()));
  }

  private record Place(RelationType type, int subject, int object, Span words) {
    static Place of(Relation relation) {
      return new Place(
          relation.type(),
          relation.subject().id(),
          relation.object().id(),
          relation.evidence().trigger());
    }
  }

  private record Key(RelationType type, int subject, int object, Status status, String source) {
    static Key of(Relation relation) {
      return new Key(
          relation.type(),
          relation.subject().id(),
          relation.object().id(),
          relation.standing().status(),
          relation.standing().attribution().map(Attribution::words).orElse(""));
    }
  }

  /** What is told once as lasting is not over, whatever else is told. */
  private static void join(Map<Key, Relation> joined, Relation relation) {
    joined.merge(Key.of(relation), relation, (first, next) -> first.term().former() ? next : first);
  }

  private Optional<Relation> relation(RelationMention mention) {
    Optional<Entity> object =
        mention.whose().isPresent()
            ? mention.whose().flatMap(nations::only)
            : nations.only(mention.subject()).flatMap(homes::of);
    return nations
        .only(mention.subject())
        .flatMap(
            subject ->
                object
                    .filter(other -> other.id() != subject.id())
                    .filter(other -> homes.allows(mention.type(), subject, other))
                    .map(other -> relation(mention, subject, other)));
  }

  private Relation relation(RelationMention mention, Entity subject, Entity object) {
    Evidence evidence =
        new Evidence(
            article.sentences().get(mention.words().sentence()).span(),
            mention.words().trigger(),
            mention.words().rule());
    RelationMention.Said said = mention.said();
    Standing standing =
        new Standing(
            said.status(),
            said.source().map(source -> Attribution.of(entities, source)),
            RelationConfidence.of(mention));
    return new Relation(
        mention.type(), subject, object, mention.office(), said.term(), standing, evidence);
  }
}
