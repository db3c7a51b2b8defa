package org.newsgraph.extractor.mention.event.party;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.Relation;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.MentionKind;

/** For whom a group of people acts: "representatives of the government of Peru". */
final class Senders {
  private static final int DEEPEST = 3;

  private final Nouns nouns;
  private final PredicateGraph graph;

  Senders(Nouns nouns) {
    this.nouns = nouns;
    this.graph = nouns.graph();
  }

  /** Groups and bodies stand for those who sent them, people only in the plural. */
  boolean represents(Word noun) {
    return Nouns.is(noun, "delegation")
        || (Nouns.is(noun, "official") && noun.isPlural())
        || opening(noun);
  }

  /** "Ministers from Peru": the first word of a sentence is often taken for a name. */
  private static boolean opening(Word noun) {
    return noun.isProper()
        && noun.isSingular()
        && noun.lower().endsWith("s")
        && Lexicon.english().has(noun.lower().substring(0, noun.lower().length() - 1), "official");
  }

  /** Who sent a group, also over several steps. */
  List<EntityMention> of(Word group) {
    List<EntityMention> people =
        owners(group).flatMap(owner -> nouns.over(owner).stream()).filter(Nouns::isPerson).toList();
    List<EntityMention> senders = of(group, DEEPEST).distinct().toList();
    return senders.isEmpty() || people.size() < 2 ? senders : people;
  }

  private Stream<EntityMention> of(Word group, int steps) {
    return owners(group).flatMap(owner -> at(owner, steps));
  }

  /** The delegation of a state acts for it; its coalition or a group in it for themselves. */
  private Stream<EntityMention> at(Word owner, int steps) {
    Optional<EntityMention> mention = nouns.over(owner);
    boolean named = mention.filter(EntityMention::isName).isPresent();
    List<EntityMention> further =
        !named && steps > 0 && represents(owner) && !Nouns.is(owner, "same-body")
            ? of(owner, steps - 1).toList()
            : List.of();
    return further.isEmpty() ? mention.filter(Senders::sends).stream() : further.stream();
  }

  private static boolean sends(EntityMention mention) {
    return mention.kind() != MentionKind.PRONOUN && !Nouns.isPerson(mention);
  }

  private Stream<Word> owners(Word group) {
    List<Word> bodies =
        Stream.of(Relation.COMPOUND, Relation.MODIFIER)
            .flatMap(relation -> graph.words(group, relation).stream())
            .filter(this::namesBody)
            .toList();
    return bodies.isEmpty() ? allOwners(group) : bodies.stream();
  }

  /** "Peru's Peace Council delegation": the council sent it. */
  private boolean namesBody(Word word) {
    return nouns
        .over(word)
        .filter(EntityMention::isName)
        .filter(mention -> mention.names(EntityType.ORGANIZATION))
        .isPresent();
  }

  private Stream<Word> allOwners(Word group) {
    Stream<Word> before =
        Stream.of(Relation.OWNER, Relation.MODIFIER, Relation.COMPOUND)
            .flatMap(relation -> graph.words(group, relation).stream())
            .sorted();
    return Stream.concat(
        before,
        Lexicon.english().words("sending").stream()
            .filter(preposition -> !preposition.equals("in") || Nouns.is(group, "seated"))
            .flatMap(preposition -> graph.attached(group, preposition).stream())
            .sorted());
  }

  /** "a delegation led by X". */
  List<EntityMention> leaders(Word group) {
    return graph.words(group, Relation.LEADER).stream()
        .flatMap(leader -> nouns.direct(leader).stream())
        .toList();
  }
}
