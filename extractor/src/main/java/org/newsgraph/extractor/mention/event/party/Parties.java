package org.newsgraph.extractor.mention.event.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.Relation;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityMentions;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.MentionKind;

/** The entity mentions for which the nouns of a sentence stand. */
public final class Parties {
  private static final int DEEPEST = 4;

  private final PredicateGraph graph;
  private final Nouns nouns;
  private final Senders senders;
  private final Places places;
  private final NameRows rows;

  public Parties(PredicateGraph graph, EntityMentions mentions) {
    this.graph = graph;
    this.nouns = new Nouns(graph, mentions);
    this.senders = new Senders(nouns);
    this.places = new Places(nouns);
    this.rows = new NameRows(graph, mentions);
  }

  /** Who is meant by a noun: itself, the name beside it, or whom it represents. */
  public List<EntityMention> at(Word noun) {
    return found(noun).stream().map(Found::mention).toList();
  }

  /**
   * Words that refer to entities.
   *
   * @param insteadOf the description that goes before, where it is found to refer to somebody
   */
  public record Found(EntityMention mention, Optional<EntityMention> insteadOf) {}

  /** As {@link #at}, with the descriptions that stand there. */
  public List<Found> found(Word noun) {
    Word counted = nouns.counted(noun);
    Optional<EntityMention> apposed = counted.equals(noun) ? Optional.empty() : apposed(noun);
    Word head = apposed.isPresent() ? noun : counted;
    Optional<EntityMention> direct = nouns.direct(head);
    Optional<EntityMention> named =
        apposed
            .or(() -> titled(head))
            .or(() -> holder(head))
            .or(() -> direct.filter(EntityMention::isName))
            .or(() -> apposed(head))
            .or(() -> explained(head));
    List<Found> found = new ArrayList<>();
    boolean oneByOne = named.isEmpty() && listed(head).findAny().isPresent();
    named
        .or(() -> oneByOne ? Optional.empty() : direct)
        .ifPresent(mention -> add(whole(mention), Optional.empty(), found));
    List<EntityMention> members = named.isEmpty() ? members(head) : List.of();
    add(members, Optional.empty(), found);
    if (named.isEmpty() && members.isEmpty()) {
      add(noun, head, direct, found);
    }
    return found;
  }

  /** All whom a hyphen joins, within one name or from name to name. */
  private List<EntityMention> whole(EntityMention mention) {
    return nouns.names().of(mention).stream()
        .flatMap(one -> one.equals(mention) ? joined(one).stream() : Stream.of(one))
        .toList();
  }

  private List<EntityMention> joined(EntityMention mention) {
    boolean here = mention.sentence() == graph.sentence().index();
    boolean acts = mention.isName() && !Nouns.isPerson(mention);
    return here && (acts || mention.kind() == MentionKind.DEMONYM)
        ? nouns.names().joined(mention)
        : List.of(mention);
  }

  /** Who sent a group, and who leads it: "a delegation led by X", "a team of experts led by X". */
  private void add(Word noun, Word head, Optional<EntityMention> direct, List<Found> found) {
    List<EntityMention> leaders = led(noun, head);
    if (senders.represents(head)) {
      add(
          senders.of(head).stream().filter(one -> leaders.isEmpty() || isBody(one)).toList(),
          direct,
          found);
    }
    add(leaders, Optional.empty(), found);
  }

  private List<EntityMention> led(Word noun, Word head) {
    return Stream.of(noun, head)
        .distinct()
        .filter(group -> senders.represents(group) || Nouns.is(group, "quantity"))
        .flatMap(group -> senders.leaders(group).stream())
        .distinct()
        .toList();
  }

  /** "the Peace Council delegation led by Rabbani": both; of "the Afghan delegation" only he. */
  private static boolean isBody(EntityMention mention) {
    return mention.isName() && mention.names(EntityType.ORGANIZATION);
  }

  /** "leaders, including Merkel, gathered": she is one of them. */
  private List<EntityMention> members(Word group) {
    return Stream.concat(
            Lexicon.english().words("membership").stream()
                .flatMap(preposition -> ofGroup(group, preposition))
                .sorted(),
            Stream.concat(amongThem(group), listed(group)))
        .flatMap(member -> at(member).stream())
        .toList();
  }

  /** "delegates from 40 countries, including X": wherever it hangs in the phrase of a group. */
  private Stream<Word> ofGroup(Word group, String preposition) {
    List<Word> own = graph.attached(group, preposition);
    return own.isEmpty() && group.isPlural()
        ? Lexicon.english().words("of-owner").stream()
            .flatMap(sender -> graph.attached(group, sender).stream())
            .filter(sender -> nouns.named(sender).isEmpty())
            .flatMap(sender -> graph.attached(sender, preposition).stream())
        : own.stream();
  }

  /** "Seven nations - Peru, Chile and Cuba - signed": those who are named one by one. */
  private Stream<Word> listed(Word group) {
    return group.isPlural() && !graph.words(group, Relation.NUMBER).isEmpty()
        ? graph.words(group, Relation.APPOSITION).stream()
            .filter(name -> name.isProper() && nouns.named(name).isPresent())
        : Stream.empty();
  }

  /** "met Islamist leaders on Monday, among them X and Y". */
  private Stream<Word> amongThem(Word group) {
    return group.isPlural()
        ? graph.words().stream()
            .filter(group::isBefore)
            .filter(them -> them.is("them") && graph.preposition(them).equals("among"))
            .filter(
                them ->
                    between(group.index(), them.index()).noneMatch(Word::isVerb)
                        && between(group.index() + 1, them.index()).noneMatch(Word::isPlural))
            .limit(1)
            .flatMap(them -> graph.words(them, Relation.APPOSITION).stream())
        : Stream.empty();
  }

  private static void add(
      List<EntityMention> mentions, Optional<EntityMention> insteadOf, List<Found> found) {
    mentions.forEach(mention -> found.add(new Found(mention, insteadOf)));
  }

  public Places places() {
    return places;
  }

  /** Those named side by side with somebody, whom the parser may have lost. */
  public List<EntityMention> beside(EntityMention mention) {
    return rows.of(mention);
  }

  /** All of a row of which one alone makes no sense: "a meeting of X, Y and Z". */
  public List<EntityMention> wholeRow(EntityMention mention) {
    return rows.whole(mention);
  }

  /**
   * Who is named inside the phrase of a noun that refers to nobody: "the exports of China"; not
   * inside a clause of its own: "a suit filed before the court" where it is filed.
   */
  public List<EntityMention> within(Word noun, Word clause) {
    List<Word> apart = graph.under(noun).contains(clause) ? graph.under(clause) : List.of();
    return graph
        .inside(noun, DEEPEST)
        .filter(word -> !apart.contains(word))
        .flatMap(word -> nouns.over(word).stream())
        .filter(mention -> mention.isName() || mention.kind() == MentionKind.DEMONYM)
        .limit(1)
        .toList();
  }

  /** The innermost mention over a word, of whatever kind. */
  public Optional<EntityMention> over(Word word) {
    return nouns.over(word);
  }

  /** The mention that a noun itself is. */
  public Optional<EntityMention> itself(Word noun) {
    return nouns.direct(noun);
  }

  /** "a number of officials": the officials. */
  public Word counted(Word word) {
    return nouns.counted(word);
  }

  /** "they", "the two", "the two leaders", "both sides": words for several who are known. */
  public boolean severalIn(Word noun) {
    return nouns.over(noun).isPresent()
        && (noun.is("they")
            || noun.formHas("several")
            || Stream.of(Relation.NUMBER, Relation.DETERMINER, Relation.MODIFIER)
                .flatMap(relation -> graph.words(noun, relation).stream())
                .anyMatch(word -> word.formHas("several")));
  }

  /** "Azerbaijan, the last country that he visited": the name to which the noun is put. */
  private Optional<EntityMention> explained(Word noun) {
    return graph.words(noun, Relation.EXPLAINED).stream().findFirst().flatMap(nouns::named);
  }

  /** "the ministers of Peru, X, and of Chile, Y": not Chile, but who holds the office there. */
  private Optional<EntityMention> holder(Word noun) {
    boolean second =
        graph.isConjunct(noun)
            && graph.preposition(noun).equals("of")
            && nouns.named(noun).isPresent();
    return second
        ? graph.words(noun, Relation.APPOSITION).stream()
            .flatMap(name -> nouns.headedBy(name).stream())
            .filter(Nouns::isPerson)
            .findFirst()
        : Optional.empty();
  }

  /** "the premier, X", "the company Y": the name put to a noun. */
  private Optional<EntityMention> apposed(Word noun) {
    return Stream.of(Relation.APPOSITION, Relation.COMPOUND)
        .flatMap(relation -> graph.words(noun, relation).stream())
        .sorted()
        .flatMap(name -> nouns.headedBy(name).stream())
        .filter(mention -> !namesAnother(mention, noun))
        .filter(
            mention ->
                Nouns.isPerson(mention) || namesBody(noun, mention) || explainsBody(noun, mention))
        .findFirst()
        .or(
            () ->
                Nouns.is(noun, "official") || Nouns.is(noun, "office")
                    ? behindComma(noun)
                    : Optional.empty())
        .or(
            () ->
                Nouns.is(noun, "people") && !noun.isPlural()
                    ? behindClause(noun)
                    : Optional.empty());
  }

  /** "the one ally who backs him, Premier X, in Rome": the name behind the clause about him. */
  private Optional<EntityMention> behindClause(Word noun) {
    return graph.relativeClauses(noun).stream()
        .map(clause -> comma(graph.under(clause)))
        .flatMap(Optional::stream)
        .flatMap(
            comma -> nouns.all().filter(Nouns::isPerson).filter(name -> titledBehind(comma, name)))
        .findFirst();
  }

  /** The first comma behind a clause, which may hold what the parser drew into it. */
  private Optional<Word> comma(List<Word> clause) {
    int verb = clause.stream().filter(Word::isVerb).mapToInt(Word::index).max().orElse(0);
    return graph.words().stream().filter(word -> word.index() > verb && word.is(",")).findFirst();
  }

  /** Only his title between the comma and his name, and the end of the phrase behind it. */
  private boolean titledBehind(Word comma, EntityMention name) {
    return name.firstToken() > comma.index()
        && between(comma.index() + 1, name.firstToken()).allMatch(Parties::inTitle)
        && graph.at(name.endToken()).filter(end -> !end.is(",") && !end.is(".")).isEmpty();
  }

  /** "the engineering group Siemens": the name of a body stands right behind its kind. */
  private static boolean namesBody(Word noun, EntityMention mention) {
    return mention.names(EntityType.ORGANIZATION)
        && mention.firstToken() == noun.index() + 1
        && noun.isNoun();
  }

  /** "the Gramm-Rudman budget target": the name of the budget. */
  private boolean namesAnother(EntityMention mention, Word noun) {
    return mention.endToken() < noun.index()
        && between(mention.endToken(), noun.index()).anyMatch(Word::isCommonNoun);
  }

  /** "its affiliate, Siemens": the name of a body between commas, put to its kind. */
  private boolean explainsBody(Word noun, EntityMention mention) {
    return mention.names(EntityType.ORGANIZATION)
        && mention.firstToken() == noun.index() + 2
        && graph.word(noun.index() + 1).is(",")
        && noun.isCommonNoun()
        && !noun.isPlural();
  }

  /**
   * "Air Force of Oman Commander X", "Minister for Defence of Oman X": who bears a title that the
   * parser takes for what the sentence speaks of.
   */
  private Optional<EntityMention> titled(Word noun) {
    List<Word> under = graph.under(noun);
    return nouns
        .all()
        .filter(Nouns::isPerson)
        .filter(person -> person.firstToken() > noun.index() + 1)
        .filter(
            person -> under.contains(graph.word(person.head())) || nouns.named(noun).isPresent())
        .filter(
            person ->
                between(noun.index() + 1, person.firstToken())
                    .allMatch(w -> goesOn(w, noun, person)))
        .filter(
            person ->
                between(noun.index(), person.firstToken()).anyMatch(w -> Nouns.is(w, "office")))
        .findFirst();
  }

  private Stream<Word> between(int from, int end) {
    return IntStream.range(from, end).mapToObj(graph::word);
  }

  private static boolean inTitle(Word word) {
    return word.isNominal() || word.isHyphen() || word.isOwnerMark() || word.formHas("in-title");
  }

  /** Whether a title goes on with a word: "the Council (PC) head X", "Ambassador to Peru X". */
  private boolean goesOn(Word word, Word noun, EntityMention person) {
    return inTitle(word)
        || word.opensBracket()
        || word.closesBracket()
        || (Nouns.is(noun, "office")
            && word.formHas("posted")
            && word.index() + 1 < person.firstToken()
            && graph.word(word.index() + 1).isProper());
  }

  /** "the head of the commission, X, in Rome": by the order of the words. */
  private Optional<EntityMention> behindComma(Word noun) {
    return nouns
        .all()
        .filter(Nouns::isPerson)
        .filter(mention -> mention.firstToken() > noun.index() + 1)
        .filter(mention -> graph.word(mention.firstToken() - 1).is(","))
        .filter(
            mention ->
                between(noun.index() + 1, mention.firstToken() - 1)
                    .noneMatch(word -> word.isVerb() || word.is(",")))
        .findFirst();
  }
}
