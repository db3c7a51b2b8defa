package org.newsgraph.extractor.fact.occasion;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.entity.Entities;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.fact.Participant;
import org.newsgraph.extractor.fact.Party;
import org.newsgraph.extractor.fact.draft.Draft;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.MentionKind;
import org.newsgraph.extractor.mention.event.Role;

/**
 * Who talks where nobody is named beside bare "talks": those of whom the sentence speaks as "both
 * sides", "the two countries" or "they", or the two states that are named side by side just before.
 */
final class ImpliedParties {
  private final AnnotatedArticle article;
  private final Entities entities;

  ImpliedParties(AnnotatedArticle article, Entities entities) {
    this.article = article;
    this.entities = entities;
  }

  List<Participant> in(Draft draft) {
    List<Participant> meant =
        of(draft.sentence(), MentionKind.DESCRIPTION)
            .or(() -> of(draft.sentence(), MentionKind.PRONOUN).filter(this::states))
            .map(mention -> actors(mention, entities.namedBy(mention)))
            .orElse(List.of());
    return meant.isEmpty() && negotiates(draft) ? sideBySide(draft.sentence()) : meant;
  }

  private Optional<EntityMention> of(int sentence, MentionKind kind) {
    return entities
        .mentions()
        .in(sentence)
        .filter(mention -> mention.kind() == kind)
        .filter(this::several)
        .findFirst();
  }

  private boolean several(EntityMention mention) {
    List<Entity> meant = entities.namedBy(mention);
    return meant.size() > 1 && meant.stream().allMatch(ImpliedParties::acts);
  }

  private static boolean acts(Entity entity) {
    return entity.type() == EntityType.PERSON || entity.type() == EntityType.COUNTRY;
  }

  private boolean states(EntityMention mention) {
    return entities.namedBy(mention).stream().allMatch(ImpliedParties::isState);
  }

  private static boolean isState(Entity entity) {
    return entity.type() == EntityType.COUNTRY;
  }

  private static boolean negotiates(Draft draft) {
    return draft.mention().trigger().rule().subtype().filter("Negotiation"::equals).isPresent();
  }

  /** "Peru and Chile", in the sentence or before it, where no other state or body is named. */
  private List<Participant> sideBySide(int sentence) {
    List<EntityMention> near =
        IntStream.rangeClosed(Math.max(0, sentence - 1), sentence)
            .boxed()
            .flatMap(at -> entities.mentions().in(at))
            .filter(mention -> mention.isName() || mention.kind() == MentionKind.DEMONYM)
            .toList();
    Set<Entity> named =
        near.stream()
            .flatMap(mention -> entities.namedBy(mention).stream())
            .filter(entity -> isState(entity) || entity.type() == EntityType.ORGANIZATION)
            .collect(Collectors.toSet());
    boolean alone = named.size() == 2 && named.stream().allMatch(ImpliedParties::isState);
    return alone
        ? near.stream()
            .filter(EntityMention::isName)
            .flatMap(first -> beside(near, first).map(second -> List.of(first, second)))
            .findFirst()
            .stream()
            .flatMap(List::stream)
            .flatMap(mention -> actors(mention, entities.namedBy(mention)).stream())
            .toList()
        : List.of();
  }

  private Stream<EntityMention> beside(List<EntityMention> near, EntityMention first) {
    return near.stream()
        .filter(second -> second.isName() && second.sentence() == first.sentence())
        .filter(second -> joined(first, second))
        .filter(second -> !entities.namedBy(second).equals(entities.namedBy(first)));
  }

  private boolean joined(EntityMention first, EntityMention second) {
    Sentence sentence = article.sentences().get(first.sentence());
    int and = first.endToken();
    return second.firstToken() > and
        && sentence.token(and).lemma().equals("and")
        && IntStream.range(and + 1, second.firstToken())
            .allMatch(at -> sentence.token(at).isDeterminer());
  }

  private static List<Participant> actors(EntityMention mention, List<Entity> who) {
    return who.stream()
        .map(one -> new Participant(new Party.Named(one), Role.ACTOR, mention, Optional.empty()))
        .toList();
  }
}
