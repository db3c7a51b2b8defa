package org.newsgraph.extractor.mention.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityMentions;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.MentionKind;
import org.newsgraph.extractor.mention.event.lexicon.WordLists;
import org.newsgraph.extractor.mention.syntax.Syntax;

/** The entity mentions for which a head noun stands. */
final class MentionsAt {
  private static final int DEEPEST = 4;

  private final Syntax syntax;
  private final EntityMentions mentions;
  private final int sentence;
  private final WordLists words;

  MentionsAt(Syntax syntax, EntityMentions mentions, WordLists words) {
    this.syntax = syntax;
    this.mentions = mentions;
    this.sentence = syntax.sentence().index();
    this.words = words;
  }

  /**
   * Words that refer to entities.
   *
   * @param insteadOf the description that goes before, where it is found to refer to somebody
   */
  record Found(EntityMention mention, Optional<EntityMention> insteadOf) {}

  /** Who is meant by a noun: itself, the name beside it, or whom it represents. */
  List<Found> at(int token) {
    int head = counted(token);
    List<Found> found = new ArrayList<>();
    Optional<EntityMention> direct = direct(head);
    Optional<EntityMention> named =
        direct.filter(EntityMention::isName).or(() -> apposed(head)).or(() -> aboveComma(head));
    named
        .or(() -> direct)
        .ifPresent(
            mention ->
                new JoinedNames(mentions)
                    .parts(mention)
                    .forEach(part -> found.add(new Found(part, Optional.empty()))));
    if (named.isEmpty() && represents(head)) {
      owners(head).forEach(owner -> found.add(new Found(owner, direct)));
      leaders(head).forEach(leader -> found.add(new Found(leader, Optional.empty())));
    }
    return found;
  }

  /** Who is named inside the phrase of a noun that refers to nobody: "the exports of China". */
  List<EntityMention> within(int token) {
    return below(token, DEEPEST)
        .flatMap(child -> mentions.at(sentence, child).stream())
        .filter(mention -> mention.isName() || mention.kind() == MentionKind.DEMONYM)
        .limit(1)
        .toList();
  }

  private Stream<Integer> below(int token, int depth) {
    return depth == 0
        ? Stream.empty()
        : syntax
            .children(token, "nmod:poss", "amod", "compound", "nmod", "appos", "acl", "obj", "obl")
            .stream()
            .flatMap(child -> Stream.concat(Stream.of(child), below(child, depth - 1)));
  }

  /** Where a noun lies: itself, or the place that names it ("the Baku airport", "city of Baku"). */
  List<EntityMention> placesAt(int token) {
    Stream<Integer> below =
        Stream.concat(
            syntax.children(token, "compound", "nmod:poss", "appos", "flat").stream(),
            syntax.children(token, "nmod").stream()
                .filter(
                    noun -> Set.of("of", "in", "at", "near").contains(syntax.preposition(noun))));
    Stream<EntityMention> named =
        below.flatMap(child -> direct(child).stream()).filter(this::isPlace);
    Stream<EntityMention> own = Stream.concat(direct(token).stream(), aboveComma(token).stream());
    return direct(token).filter(EntityMention::isName).isPresent()
        ? Stream.concat(own, named).distinct().toList()
        : Stream.concat(named, own).distinct().toList();
  }

  /** "Azerbaijan, the last country that he visited": the name to which the noun is put. */
  private Optional<EntityMention> aboveComma(int token) {
    return syntax.relation(token).equals("appos")
        ? syntax.governor(token).flatMap(this::direct).filter(EntityMention::isName)
        : Optional.empty();
  }

  private boolean isPlace(EntityMention mention) {
    return mention.isName()
        && mention
            .type()
            .filter(type -> type == EntityType.PLACE || type == EntityType.COUNTRY)
            .isPresent();
  }

  /** "a number of officials": the officials. */
  int counted(int token) {
    return words.list("quantity").contains(syntax.lemma(token))
        ? syntax.children(token, "nmod").stream()
            .filter(noun -> syntax.preposition(noun).equals("of"))
            .findFirst()
            .orElse(token)
        : token;
  }

  private Optional<EntityMention> direct(int token) {
    return outright(token)
        .flatMap(
            mention ->
                mention.type().equals(Optional.of(EntityType.EVENT)) && mention.head() != token
                    ? elsewhere(token)
                    : Optional.of(mention));
  }

  /** "EU" inside the name "EU summit": another mention of the same words. */
  private Optional<EntityMention> elsewhere(int token) {
    return new JoinedNames(mentions).like(syntax.token(token).text());
  }

  private Optional<EntityMention> outright(int token) {
    return mentions
        .headedBy(sentence, token)
        .or(
            () ->
                mentions
                    .at(sentence, token)
                    .filter(mention -> mention.kind() != MentionKind.DEMONYM));
  }

  private Optional<EntityMention> apposed(int token) {
    return syntax.children(token, "appos", "flat", "compound", "dep", "nmod:npmod").stream()
        .flatMap(child -> mentions.headedBy(sentence, child).stream())
        .filter(MentionsAt::isPerson)
        .findFirst()
        .or(
            () ->
                words.list("official").contains(syntax.lemma(token))
                    ? behindComma(token)
                    : Optional.empty());
  }

  private static boolean isPerson(EntityMention mention) {
    return mention.isName() && mention.type().equals(Optional.of(EntityType.PERSON));
  }

  /** "the head of the commission, X": by the order of the words, where the parser lost it. */
  private Optional<EntityMention> behindComma(int token) {
    int end = syntax.extent(token)[1];
    return mentions
        .in(sentence)
        .filter(MentionsAt::isPerson)
        .filter(mention -> mention.firstToken() == end + 2)
        .filter(mention -> syntax.word(end + 1).equals(","))
        .findFirst();
  }

  /** Groups stand for those who sent them, people only in the plural. */
  private boolean represents(int token) {
    return words.list("delegation").contains(syntax.lemma(token))
        || syntax.lemma(token).equals("counterpart")
        || (words.list("official").contains(syntax.lemma(token))
            && syntax.tag(token).endsWith("S"));
  }

  private List<EntityMention> owners(int token) {
    Stream<Integer> owners =
        Stream.concat(
            syntax.children(token, "nmod:poss", "amod", "compound").stream(),
            syntax.children(token, "nmod").stream()
                .filter(noun -> Set.of("of", "from").contains(syntax.preposition(noun))));
    return owners
        .flatMap(owner -> syntax.coordinated(owner).stream())
        .flatMap(owner -> mentions.at(sentence, owner).stream())
        .filter(mention -> mention.kind() != MentionKind.PRONOUN)
        .filter(mention -> !mention.type().equals(Optional.of(EntityType.PERSON)))
        .distinct()
        .toList();
  }

  /** "a delegation led by X". */
  private List<EntityMention> leaders(int token) {
    return syntax.children(token, "acl").stream()
        .filter(verb -> Set.of("lead", "head").contains(syntax.lemma(verb)))
        .flatMap(verb -> syntax.children(verb, "obl", "obl:agent").stream())
        .filter(noun -> syntax.preposition(noun).equals("by"))
        .flatMap(noun -> direct(noun).stream())
        .toList();
  }
}
