package org.newsgraph.extractor.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.entity.Entities;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.event.Status;
import org.newsgraph.extractor.mention.gazetteer.Countries;
import org.newsgraph.extractor.mention.gazetteer.Country;
import org.newsgraph.extractor.mention.relation.RelationType;

/**
 * What everybody knows of entities that an article names: a capital lies in its country. The
 * evidence is the first mention.
 */
final class CommonKnowledge {
  private static final double SURE = 0.9;

  private final AnnotatedArticle article;
  private final Entities entities;
  private final Countries world = Countries.world();
  private final Nations nations;

  CommonKnowledge(AnnotatedArticle article, Entities entities, Nations nations) {
    this.article = article;
    this.entities = entities;
    this.nations = nations;
  }

  List<Relation> relations() {
    List<Relation> relations = new ArrayList<>();
    for (Entity entity : entities.all()) {
      switch (entity.type()) {
        case PLACE -> place(entity).ifPresent(relations::add);
        case ORGANIZATION -> body(entity).ifPresent(relations::add);
        default -> {}
      }
    }
    return relations;
  }

  private Optional<Relation> place(Entity place) {
    return named(place)
        .flatMap(name -> Stream.concat(world.ofCapital(name).stream(), world.ofSeat(name).stream()))
        .findFirst()
        .flatMap(country -> relation(RelationType.LOCATED_IN, place, country));
  }

  private static Stream<String> named(Entity entity) {
    return Stream.concat(Stream.of(entity.name()), entity.names().stream());
  }

  /** An organisation whose name says whose it is: "Austrian People's Party", "Bank of England". */
  private Optional<Relation> body(Entity organisation) {
    return OwnNation.of(organisation.name(), world)
        .flatMap(
            country -> relation(OwnNation.relation(organisation.name()), organisation, country));
  }

  private Optional<Relation> relation(RelationType type, Entity subject, Country country) {
    return nations
        .entity(country)
        .filter(object -> object.id() != subject.id())
        .flatMap(object -> first(subject).map(mention -> relation(type, subject, object, mention)));
  }

  private Optional<EntityMention> first(Entity entity) {
    return entities.mentions().all().stream()
        .filter(
            mention -> entities.named().getOrDefault(mention.id(), List.of()).contains(entity.id()))
        .min(
            Comparator.comparing(EntityMention::isName)
                .reversed()
                .thenComparing(EntityMention::id));
  }

  private Relation relation(
      RelationType type, Entity subject, Entity object, EntityMention mention) {
    Evidence evidence =
        new Evidence(article.sentences().get(mention.sentence()).span(), mention.span());
    Standing standing = new Standing(Status.HAPPENED, Optional.empty(), SURE);
    return new Relation(type, subject, object, Optional.empty(), false, standing, evidence);
  }
}
