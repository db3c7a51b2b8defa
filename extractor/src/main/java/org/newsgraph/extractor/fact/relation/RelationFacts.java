package org.newsgraph.extractor.fact.relation;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.article.Span;
import org.newsgraph.extractor.entity.Entities;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.fact.Attribution;
import org.newsgraph.extractor.fact.Claim;
import org.newsgraph.extractor.fact.Evidence;
import org.newsgraph.extractor.fact.Standing;
import org.newsgraph.extractor.fact.world.Nations;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.event.Status;
import org.newsgraph.extractor.mention.relation.RelationMention;
import org.newsgraph.extractor.mention.relation.RelationType;

/** Puts relations between mentions onto the entities of the article, each relation once. */
public final class RelationFacts {
  private static final Set<String> LOOSE = Lexicon.english().words("loose-title");
  private static final Set<String> PREPOSITIONS = Lexicon.english().words("preposition");

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
  public static List<Claim> of(
      AnnotatedArticle article, Entities entities, List<RelationMention> mentions) {
    RelationFacts facts = new RelationFacts(article, entities);
    Map<Key, Claim> joined = new LinkedHashMap<>();
    mentions.forEach(
        mention -> facts.relation(mention).ifPresent(relation -> join(joined, relation)));
    new CommonKnowledge(article, entities, facts.nations)
        .relations()
        .forEach(relation -> joined.putIfAbsent(Key.of(relation), relation));
    saidBetter(joined);
    new Citizens(joined.values())
        .relations()
        .forEach(relation -> joined.putIfAbsent(Key.of(relation), relation));
    return oncePerPlace(joined.values());
  }

  /**
   * The same words claim the same only once: what somebody is quoted for, else what is less sure.
   */
  private static List<Claim> oncePerPlace(Collection<Claim> relations) {
    Map<Place, Claim> once = new LinkedHashMap<>();
    relations.forEach(relation -> once.merge(Place.of(relation), relation, RelationFacts::safer));
    return List.copyOf(once.values());
  }

  private static Claim safer(Claim one, Claim other) {
    return Collections.min(
        List.of(one, other),
        Comparator.comparing((Claim each) -> each.standing().attribution().isEmpty())
            .thenComparing(each -> each.standing().status(), Comparator.reverseOrder()));
  }

  private record Place(RelationType type, int subject, Optional<Integer> object, Span words) {
    static Place of(Claim relation) {
      return new Place(
          relation.type(),
          relation.subject().id(),
          relation.object().map(Entity::id),
          relation.evidence().trigger());
    }
  }

  /** One claim of an article: of several offices each is one. */
  private record Key(
      RelationType type,
      int subject,
      Optional<Integer> object,
      String office,
      Status status,
      String source) {
    /** Who stands how to whom. */
    String ends() {
      return type + " " + subject + " " + object;
    }

    static Key of(Claim relation) {
      return new Key(
          relation.type(),
          relation.subject().id(),
          relation.object().map(Entity::id),
          head(relation),
          relation.standing().status(),
          relation.standing().attribution().map(Attribution::words).orElse(""));
    }
  }

  /** What is told once as lasting is not over, whatever else is told. */
  private static void join(Map<Key, Claim> joined, Claim relation) {
    joined.merge(Key.of(relation), relation, (first, next) -> first.term().former() ? next : first);
  }

  /**
   * Leaves out what is said better elsewhere: an office of which another sentence says whose it is,
   * and "leader" of whom a title is told.
   */
  private static void saidBetter(Map<Key, Claim> joined) {
    Set<String> owned =
        joined.values().stream()
            .filter(relation -> relation.object().isPresent())
            .map(RelationFacts::held)
            .collect(Collectors.toSet());
    Set<String> titled =
        joined.entrySet().stream()
            .filter(each -> each.getValue().officeTitle().isPresent())
            .filter(each -> !LOOSE.contains(each.getKey().office()))
            .map(each -> each.getKey().ends())
            .collect(Collectors.toSet());
    joined
        .entrySet()
        .removeIf(
            each ->
                (each.getValue().object().isEmpty() && owned.contains(held(each.getValue())))
                    || (LOOSE.contains(each.getKey().office())
                        && titled.contains(each.getKey().ends())));
  }

  private static String held(Claim relation) {
    return relation.subject().id() + " " + head(relation);
  }

  /** The noun of an office: "foreign minister of trade" is a minister. */
  private static String head(Claim relation) {
    String title = relation.officeTitle().orElse("").toLowerCase(Locale.ROOT);
    return Stream.of(title.split(" "))
        .takeWhile(word -> !PREPOSITIONS.contains(word))
        .reduce("", (before, last) -> last);
  }

  private Optional<Claim> relation(RelationMention mention) {
    Optional<Entity> subject = nations.only(mention.subject());
    return mention.whose().isPresent()
        ? subject.flatMap(holder -> relation(mention, holder, mention.whose().get()))
        : subject.flatMap(holder -> unowned(mention, holder));
  }

  private Optional<Claim> relation(RelationMention mention, Entity subject, EntityMention whose) {
    return nations
        .only(whose)
        .filter(object -> object.id() != subject.id())
        .filter(object -> homes.allows(mention.type(), subject, object))
        .map(object -> relation(mention, mention.type(), subject, Optional.of(object)));
  }

  /**
   * An office of which the words do not say whose it is: one of a state is that of the state that
   * its holder is known to lead, or of which the whole article speaks; else it is told of nobody.
   */
  private Optional<Claim> unowned(RelationMention mention, Entity subject) {
    Optional<Entity> state =
        mention.type().isOfState()
            ? homes.of(subject).filter(home -> home.id() != subject.id())
            : Optional.empty();
    return state.isPresent()
        ? Optional.of(relation(mention, mention.type(), subject, state))
        : mention
            .office()
            .map(title -> relation(mention, alone(mention.type()), subject, Optional.empty()));
  }

  /** Whoever heads a state or its government heads what is not told. */
  private static RelationType alone(RelationType type) {
    return type.isOfState() && type != RelationType.MINISTER_OF ? RelationType.HEAD_OF : type;
  }

  private Claim relation(
      RelationMention mention, RelationType type, Entity subject, Optional<Entity> object) {
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
    return new Claim(type, subject, object, mention.office(), said.term(), standing, evidence);
  }
}
