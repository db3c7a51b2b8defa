package org.newsgraph.extractor.mention.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.MentionKind;
import org.newsgraph.extractor.mention.event.lexicon.WordLists;
import org.newsgraph.extractor.mention.syntax.Syntax;

/** For whom a group of people acts: "representatives of the government of Peru". */
final class Senders {
  private static final int DEEPEST = 3;
  private static final Set<String> OF = Set.of("of", "from", "for");

  private final Syntax syntax;
  private final MentionsAt mentions;
  private final WordLists words;

  Senders(Syntax syntax, MentionsAt mentions, WordLists words) {
    this.syntax = syntax;
    this.mentions = mentions;
    this.words = words;
  }

  /** Groups and bodies stand for those who sent them, people only in the plural. */
  boolean represents(int token) {
    return words.list("delegation").contains(syntax.lemma(token))
        || (words.list("official").contains(syntax.lemma(token)) && syntax.tag(token).endsWith("S"))
        || opening(token);
  }

  /** "Ministers from Peru": the first word of a sentence is often taken for a name. */
  private boolean opening(int token) {
    String word = syntax.word(token);
    return syntax.tag(token).equals("NNP")
        && word.endsWith("s")
        && words.list("official").contains(word.substring(0, word.length() - 1));
  }

  /** Who sent a group, also over several steps. */
  List<EntityMention> of(int token) {
    List<EntityMention> people =
        owners(token)
            .flatMap(owner -> mentions.over(owner).stream())
            .filter(Senders::person)
            .toList();
    List<EntityMention> senders = of(token, DEEPEST).distinct().toList();
    return senders.isEmpty() || people.size() < 2 ? senders : people;
  }

  /** "the leaders of Peru and Chile, X and Y": the parser puts them all in one row. */
  private static boolean person(EntityMention mention) {
    return mention.names(EntityType.PERSON);
  }

  private Stream<EntityMention> of(int token, int steps) {
    return owners(token).flatMap(owner -> at(owner, steps));
  }

  private Stream<EntityMention> at(int owner, int steps) {
    Optional<EntityMention> mention = mentions.over(owner);
    boolean named = mention.filter(EntityMention::isName).isPresent();
    List<EntityMention> further =
        !named && steps > 0 && represents(owner) ? of(owner, steps - 1).toList() : List.of();
    return further.isEmpty() ? mention.filter(Senders::sends).stream() : further.stream();
  }

  private static boolean sends(EntityMention mention) {
    return mention.kind() != MentionKind.PRONOUN && !person(mention);
  }

  private Stream<Integer> owners(int token) {
    List<Integer> bodies =
        syntax.children(token, "compound", "amod").stream().filter(this::namesBody).toList();
    return bodies.isEmpty() ? allOwners(token) : bodies.stream();
  }

  /** "Peru's Peace Council delegation": the council sent it. */
  private boolean namesBody(int token) {
    return mentions
        .over(token)
        .filter(EntityMention::isName)
        .filter(mention -> mention.type().equals(Optional.of(EntityType.ORGANIZATION)))
        .isPresent();
  }

  private Stream<Integer> allOwners(int token) {
    return Stream.concat(
            syntax.children(token, "nmod:poss", "amod", "compound").stream(),
            syntax.children(token, "nmod").stream().filter(noun -> owns(token, noun)))
        .flatMap(owner -> syntax.coordinated(owner).stream());
  }

  /** "a delegation led by X", also where a comma or a dash comes between. */
  List<EntityMention> leaders(int token) {
    return Stream.concat(syntax.children(token, "acl").stream(), behindMark(token))
        .distinct()
        .filter(verb -> Set.of("lead", "head").contains(syntax.lemma(verb)))
        .flatMap(verb -> syntax.children(verb, "obl", "obl:agent").stream())
        .filter(noun -> syntax.preposition(noun).equals("by"))
        .flatMap(noun -> mentions.direct(noun).stream())
        .toList();
  }

  private Stream<Integer> behindMark(int token) {
    return Stream.of(token + 2)
        .filter(verb -> verb < syntax.size() && syntax.tag(verb).equals("VBN"))
        .filter(verb -> Set.of(",", "--").contains(syntax.word(verb - 1)));
  }

  /** A body of a state also sits "in" its country: "a court in Peru". */
  private boolean owns(int token, int noun) {
    String preposition = syntax.preposition(noun);
    return OF.contains(preposition)
        || (preposition.equals("in") && words.list("seated").contains(syntax.lemma(token)));
  }
}
