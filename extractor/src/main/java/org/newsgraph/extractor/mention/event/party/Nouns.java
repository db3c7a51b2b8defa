package org.newsgraph.extractor.mention.event.party;

import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.Relation;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityMentions;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.MentionKind;

/** The entity mentions of one sentence, by its words. */
final class Nouns {
  private final PredicateGraph graph;
  private final EntityMentions mentions;
  private final int sentence;

  Nouns(PredicateGraph graph, EntityMentions mentions) {
    this.graph = graph;
    this.mentions = mentions;
    this.sentence = graph.sentence().index();
  }

  PredicateGraph graph() {
    return graph;
  }

  NameParts names() {
    return new NameParts(mentions, graph.sentence());
  }

  Stream<EntityMention> all() {
    return mentions.in(sentence);
  }

  /** The innermost mention over a word, of whatever kind. */
  Optional<EntityMention> over(Word word) {
    return mentions.at(sentence, word.index());
  }

  Optional<EntityMention> headedBy(Word word) {
    return mentions.headedBy(sentence, word.index());
  }

  /** The mention that a noun heads or lies in; absent where it is part of an event's name. */
  Optional<EntityMention> direct(Word word) {
    return covering(word)
        .filter(
            mention ->
                mention.kind() != MentionKind.DEMONYM
                    || !word.isNoun()
                    || (word.isPlural() && !nationals(word)))
        .flatMap(
            mention ->
                mention.type().equals(Optional.of(EntityType.EVENT))
                        && mention.head() != word.index()
                    ? names().like(word.text())
                    : Optional.of(mention));
  }

  /**
   * "thousands of Peruvians", "two Chileans", "many Greeks": some of a people, who are not their
   * country.
   */
  private boolean nationals(Word people) {
    return graph.words(people, Relation.NUMBER).stream().findAny().isPresent()
        || Stream.of(Relation.MODIFIER, Relation.DETERMINER)
            .flatMap(relation -> graph.words(people, relation).stream())
            .anyMatch(word -> is(word, "quantity") || word.formHas("of-many"))
        || (graph.preposition(people).equals("of")
            && graph
                .above(people)
                .filter(above -> is(above, "quantity") || is(above, "crowd") || above.isCardinal())
                .isPresent());
  }

  private Optional<EntityMention> covering(Word word) {
    return headedBy(word)
        .or(() -> over(word).filter(mention -> mention.kind() != MentionKind.DEMONYM));
  }

  Optional<EntityMention> named(Word word) {
    return direct(word).filter(EntityMention::isName);
  }

  /** "a number of officials": the officials; but "the Group of Twenty nations" has its name. */
  Word counted(Word word) {
    return word.has("quantity") && named(word).isEmpty()
        ? graph.attached(word, "of").stream().findFirst().orElse(word)
        : word;
  }

  static boolean is(Word word, String feature) {
    return word.has(feature);
  }

  static boolean isPerson(EntityMention mention) {
    return mention.names(EntityType.PERSON);
  }
}
