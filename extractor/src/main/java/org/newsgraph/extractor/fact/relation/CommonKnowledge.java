package org.newsgraph.extractor.fact.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.entity.Entities;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.fact.Claim;
import org.newsgraph.extractor.fact.Evidence;
import org.newsgraph.extractor.fact.Standing;
import org.newsgraph.extractor.fact.world.Nations;
import org.newsgraph.extractor.fact.world.OwnNation;
import org.newsgraph.extractor.fact.world.WorldTable;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.RuleName;
import org.newsgraph.extractor.mention.event.Status;
import org.newsgraph.extractor.mention.gazetteer.Countries;
import org.newsgraph.extractor.mention.relation.RelationType;
import org.newsgraph.extractor.mention.relation.Term;

/**
 * What everybody knows of entities that an article names: a capital lies in its country. The
 * evidence is the first mention.
 */
final class CommonKnowledge {
  private static final double SURE = 0.9;
  private static final RuleName RULE = new RuleName("inferred", "common-knowledge");

  private final AnnotatedArticle article;
  private final Entities entities;
  private final Countries world = Countries.world();
  private final WorldTable table = WorldTable.load();
  private final Nations nations;

  CommonKnowledge(AnnotatedArticle article, Entities entities, Nations nations) {
    this.article = article;
    this.entities = entities;
    this.nations = nations;
  }

  List<Claim> relations() {
    List<Claim> relations = new ArrayList<>();
    for (Entity entity : entities.all()) {
      switch (entity.type()) {
        case PLACE -> place(entity).ifPresent(relations::add);
        case ORGANIZATION -> body(entity).ifPresent(relations::add);
        default -> {}
      }
    }
    return relations;
  }

  private Optional<Claim> place(Entity place) {
    Stream<WorldTable.Home> capital =
        named(place)
            .flatMap(
                name ->
                    Stream.concat(world.allOfCapital(name).stream(), world.ofSeat(name).stream()))
            .map(country -> new WorldTable.Home(RelationType.LOCATED_IN, country));
    Stream<WorldTable.Home> known = named(place).flatMap(name -> table.ofPlace(name).stream());
    return first(place, Stream.concat(capital, known));
  }

  private static Stream<String> named(Entity entity) {
    return Stream.concat(Stream.of(entity.name()), entity.names().stream());
  }

  /** By its name, which may say whose it is: "Austrian People's Party", "Bank of England". */
  private Optional<Claim> body(Entity organisation) {
    Stream<WorldTable.Home> own =
        OwnNation.of(organisation.name(), world).stream()
            .map(home -> new WorldTable.Home(OwnNation.relation(organisation.name()), home));
    Stream<WorldTable.Home> known =
        named(organisation).flatMap(name -> table.ofBody(name).stream());
    return first(organisation, Stream.concat(own, known));
  }

  /** The first of some countries that the article itself names. */
  private Optional<Claim> first(Entity subject, Stream<WorldTable.Home> homes) {
    return homes.flatMap(home -> relation(subject, home).stream()).findFirst();
  }

  private Optional<Claim> relation(Entity subject, WorldTable.Home home) {
    return nations
        .named(home.country())
        .filter(object -> object.id() != subject.id())
        .flatMap(
            object ->
                evidence(subject, object)
                    .map(mention -> relation(home.relation(), subject, object, mention)));
  }

  /** Where both are named in one sentence, or else where the subject is first named. */
  private Optional<EntityMention> evidence(Entity subject, Entity object) {
    Set<Integer> beside =
        naming(object).map(EntityMention::sentence).collect(Collectors.toUnmodifiableSet());
    return naming(subject)
        .filter(mention -> beside.contains(mention.sentence()))
        .findFirst()
        .or(() -> first(subject));
  }

  private Stream<EntityMention> naming(Entity entity) {
    return entities.mentions().all().stream()
        .filter(EntityMention::isName)
        .filter(mention -> names(mention, entity));
  }

  private boolean names(EntityMention mention, Entity entity) {
    return entities.named().getOrDefault(mention.id(), List.of()).contains(entity.id());
  }

  private Optional<EntityMention> first(Entity entity) {
    return entities.mentions().all().stream()
        .filter(mention -> names(mention, entity))
        .min(
            Comparator.comparing(EntityMention::isName)
                .reversed()
                .thenComparing(EntityMention::id));
  }

  private Claim relation(RelationType type, Entity subject, Entity object, EntityMention mention) {
    Evidence evidence =
        new Evidence(article.sentences().get(mention.sentence()).span(), mention.span(), RULE);
    Standing standing = new Standing(Status.HAPPENED, Optional.empty(), SURE);
    return new Claim(
        type, subject, Optional.of(object), Optional.empty(), Term.OPEN, standing, evidence);
  }
}
