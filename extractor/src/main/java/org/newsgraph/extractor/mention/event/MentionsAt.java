package org.newsgraph.extractor.mention.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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
  private static final Set<String> IN_TITLES = Set.of("of", "for", "the");

  private final Syntax syntax;
  private final EntityMentions mentions;
  private final int sentence;
  private final WordLists words;
  private final Senders senders;
  private final PlacesAt places;
  private final Companions companions;

  MentionsAt(Syntax syntax, EntityMentions mentions, WordLists words) {
    this.syntax = syntax;
    this.mentions = mentions;
    this.sentence = syntax.sentence().index();
    this.words = words;
    this.senders = new Senders(syntax, this, words);
    this.places = new PlacesAt(syntax, this, words);
    this.companions = new Companions(syntax, mentions);
  }

  /**
   * Words that refer to entities.
   *
   * @param insteadOf the description that goes before, where it is found to refer to somebody
   */
  record Found(EntityMention mention, Optional<EntityMention> insteadOf) {}

  /** Who is meant by a noun: itself, the name beside it, or whom it represents. */
  List<Found> at(int token) {
    Optional<EntityMention> counted = counted(token) == token ? Optional.empty() : apposed(token);
    int head = counted.isPresent() ? token : counted(token);
    List<Found> found = new ArrayList<>();
    Optional<EntityMention> direct = direct(head);
    Optional<EntityMention> named =
        counted
            .or(() -> titled(head))
            .or(() -> holder(head))
            .or(() -> direct.filter(EntityMention::isName))
            .or(() -> apposed(head))
            .or(() -> aboveComma(head));
    named
        .or(() -> direct)
        .ifPresent(
            mention ->
                new JoinedNames(mentions)
                    .parts(mention)
                    .forEach(part -> found.add(new Found(part, Optional.empty()))));
    if (named.isEmpty() && senders.represents(head)) {
      senders.of(head).forEach(owner -> found.add(new Found(owner, direct)));
      senders.leaders(head).forEach(leader -> found.add(new Found(leader, Optional.empty())));
    }
    return found;
  }

  PlacesAt places() {
    return places;
  }

  /** Those named side by side with somebody, whom the parser may have lost. */
  List<EntityMention> beside(EntityMention mention) {
    return companions.of(mention);
  }

  /** Whether a noun is a piece of ground or a part of an event, on which something takes place. */
  boolean ground(int token) {
    return words.list("ground").contains(syntax.lemma(token));
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

  /** The innermost mention over a word, of whatever kind. */
  Optional<EntityMention> over(int token) {
    return mentions.at(sentence, token);
  }

  /** "Azerbaijan, the last country that he visited": the name to which the noun is put. */
  Optional<EntityMention> aboveComma(int token) {
    return syntax.relation(token).equals("appos")
        ? syntax.governor(token).flatMap(this::direct).filter(EntityMention::isName)
        : Optional.empty();
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

  /** The mention that a noun heads or lies in; absent where it is part of an event's name. */
  Optional<EntityMention> direct(int token) {
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
    return covering(token)
        .filter(
            mention ->
                mention.kind() != MentionKind.DEMONYM
                    || !syntax.tag(token).startsWith("NN")
                    || syntax.tag(token).endsWith("S"));
  }

  private Optional<EntityMention> covering(int token) {
    return mentions
        .headedBy(sentence, token)
        .or(
            () ->
                mentions
                    .at(sentence, token)
                    .filter(mention -> mention.kind() != MentionKind.DEMONYM));
  }

  /** "the ministers of Peru, X, and of Chile, Y": not Chile, but who holds the office there. */
  private Optional<EntityMention> holder(int token) {
    boolean second =
        syntax.relation(token).equals("conj") && syntax.preposition(token).equals("of");
    return second && direct(token).filter(EntityMention::isName).isPresent()
        ? syntax.children(token, "appos").stream()
            .flatMap(child -> mentions.headedBy(sentence, child).stream())
            .filter(MentionsAt::isPerson)
            .findFirst()
        : Optional.empty();
  }

  /** "the premier, X", "the company Y": the name put to a noun. */
  private Optional<EntityMention> apposed(int token) {
    return syntax.children(token, "appos", "flat", "compound", "dep", "nmod:npmod").stream()
        .flatMap(child -> mentions.headedBy(sentence, child).stream())
        .filter(mention -> isPerson(mention) || namesBody(token, mention))
        .findFirst()
        .or(() -> official(token) || office(token) ? behindComma(token) : Optional.empty());
  }

  private boolean official(int token) {
    return words.list("official").contains(syntax.lemma(token));
  }

  private boolean office(int token) {
    return words.list("office").contains(syntax.lemma(token));
  }

  /**
   * "Air Force of Oman Commander X", "Minister for Defence of Oman X": who bears a title that the
   * parser takes for what the sentence speaks of.
   */
  private Optional<EntityMention> titled(int token) {
    return mentions
        .in(sentence)
        .filter(MentionsAt::isPerson)
        .filter(person -> person.firstToken() > token + 1)
        .filter(person -> syntax.dominates(token, person.head()))
        .filter(person -> IntStream.range(token + 1, person.firstToken()).allMatch(this::inTitle))
        .filter(person -> IntStream.range(token, person.firstToken()).anyMatch(this::office))
        .findFirst();
  }

  private boolean inTitle(int token) {
    return syntax.tag(token).matches("NN.*|JJ|HYPH|POS") || IN_TITLES.contains(syntax.word(token));
  }

  /** "the engineering group Siemens": the name of a body stands right behind its kind. */
  private boolean namesBody(int token, EntityMention mention) {
    return mention.names(EntityType.ORGANIZATION)
        && mention.firstToken() == token + 1
        && syntax.isNoun(token);
  }

  private static boolean isPerson(EntityMention mention) {
    return mention.names(EntityType.PERSON);
  }

  /** "the head of the commission, X, in Rome": by the order of the words. */
  private Optional<EntityMention> behindComma(int token) {
    return mentions
        .in(sentence)
        .filter(MentionsAt::isPerson)
        .filter(mention -> mention.firstToken() > token + 1)
        .filter(mention -> syntax.word(mention.firstToken() - 1).equals(","))
        .filter(mention -> onePhrase(token + 1, mention.firstToken() - 1))
        .findFirst();
  }

  /** Whether no verb and no comma stands between. */
  private boolean onePhrase(int from, int end) {
    return IntStream.range(from, end)
        .noneMatch(at -> syntax.isVerb(at) || syntax.word(at).equals(","));
  }
}
