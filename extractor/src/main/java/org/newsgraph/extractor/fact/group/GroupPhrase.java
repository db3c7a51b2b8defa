package org.newsgraph.extractor.fact.group;

import static org.newsgraph.extractor.grammar.SyntacticFunction.ADJECTIVE;
import static org.newsgraph.extractor.grammar.SyntacticFunction.ATTRIBUTE;
import static org.newsgraph.extractor.grammar.SyntacticFunction.COMPOUND;
import static org.newsgraph.extractor.grammar.SyntacticFunction.DETERMINER;
import static org.newsgraph.extractor.grammar.SyntacticFunction.NOUN_CLAUSE;
import static org.newsgraph.extractor.grammar.SyntacticFunction.NUMBER;
import static org.newsgraph.extractor.grammar.SyntacticFunction.OBLIQUE;
import static org.newsgraph.extractor.grammar.SyntacticFunction.OWNER;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.FreeDash;

/** The words around a noun that means a group: "a Syrian opposition delegation". */
record GroupPhrase(PredicateGraph graph, Word head) {
  private static final int DEEPEST = 3;
  private static final String BODY = EntityType.ORGANIZATION.name();
  private static final Set<String> OF = Lexicon.english().words("of-owner");

  /** What kind of group it is; nothing where the noun means none as it is used here. */
  Optional<GroupNoun> noun() {
    return compound()
        .or(() -> GroupNoun.of(head.lemma()))
        .or(() -> inCapitals())
        .filter(noun -> !stance())
        .filter(noun -> noun.use() != GroupNoun.Use.PLURAL || plural())
        .map(noun -> weak(noun) ? modifier().orElse(noun) : noun);
  }

  /** "The Finance Ministers of the G20": a plural that is taken for a name. */
  private Optional<GroupNoun> inCapitals() {
    return head.isProper() && head.lower().endsWith("s")
        ? GroupNoun.of(head.lower().substring(0, head.lower().length() - 1))
        : Optional.empty();
  }

  /** "Executive board" says more than "board", "secretary-general" than "general". */
  private Optional<GroupNoun> compound() {
    return graph
        .before(head)
        .flatMap(before -> GroupNoun.of(before.lemma() + " " + head.lemma()))
        .or(() -> graph.sentence().hyphenated(head.index()).flatMap(GroupNoun::of));
  }

  /** "Its opposition to the plan" is nobody. */
  private boolean stance() {
    return !plural()
        && graph.below(head, ATTRIBUTE, OBLIQUE, NOUN_CLAUSE).stream()
            .anyMatch(noun -> Lexicon.english().has(graph.preposition(noun), "of-stance"));
  }

  private static boolean weak(GroupNoun noun) {
    return noun.use() == GroupNoun.Use.WEAK || noun.use() == GroupNoun.Use.HEADS;
  }

  /**
   * "The leaders of Peru", "EU leaders": no word says which of them, also in capitals, "EU Finance
   * Ministers".
   *
   * @param named whether a word is part of a name
   */
  boolean plain(IntPredicate named) {
    return graph.below(head, ADJECTIVE, COMPOUND).stream()
        .noneMatch(
            word ->
                Lexicon.english().has(word.lower(), "names-one-office")
                    ? !named.test(word.index())
                    : (word.isAdjective() || word.isCommonNoun()) && lower(word));
  }

  /**
   * Which of those of its kind they are: the opposition of "opposition groups", who is for Huber of
   * "pro-Huber demonstrators", who minds the money of "finance ministers".
   */
  String camp(GroupNoun noun) {
    return graph.words().subList(first(), head.index()).stream()
        .filter(word -> tells(word, noun))
        .map(this::withSecond)
        .distinct()
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private boolean tells(Word word, GroupNoun own) {
    return stands(word)
        || word.has("names-one-office")
        || GroupNoun.of(word.lemma())
            .filter(noun -> noun.use() != GroupNoun.Use.STATE && !noun.kind().equals(own.kind()))
            .isPresent();
  }

  /** "pro-Huber", in one word or in three. */
  private boolean stands(Word word) {
    String first = word.lower().split("-", 2)[0];
    return Lexicon.english().has(first, "for-or-against")
        && (word.lower().length() > first.length()
            || graph.after(word).filter(Word::isHyphen).isPresent());
  }

  private String withSecond(Word word) {
    boolean apart = graph.after(word).filter(Word::isHyphen).isPresent();
    return stands(word) && apart && word.index() + 2 < head.index()
        ? word.lower() + "-" + graph.word(word.index() + 2).lower()
        : word.lower();
  }

  /** Whether nothing but commas and "and" stands between two names before the noun. */
  boolean joins(int from, int to) {
    return from < to
        && to < head.index()
        && graph.words().subList(from, to).stream()
            .allMatch(word -> word.isConjunction() || word.is(","));
  }

  /** Whether nothing but what belongs to the noun stands between a name and the noun. */
  boolean leadsFrom(int from) {
    return from <= head.index() && names(from);
  }

  private static boolean lower(Word word) {
    return Character.isLowerCase(word.text().charAt(0));
  }

  /** "Opposition leaders" are the opposition. */
  private Optional<GroupNoun> modifier() {
    return graph.below(head, COMPOUND, ADJECTIVE).stream()
        .filter(GroupPhrase::lower)
        .flatMap(word -> GroupNoun.of(word.lemma()).stream())
        .filter(noun -> !weak(noun) && noun.use() != GroupNoun.Use.STATE)
        .findFirst();
  }

  boolean plural() {
    return head.isPlural() || inCapitals().isPresent();
  }

  /** "the two parties", "both countries": those named before. */
  boolean counted() {
    return IntStream.range(first(), head.index()).anyMatch(at -> counts(graph.word(at)))
        && graph.at(first() - 1).filter(Word::isCardinal).isEmpty()
        && definite();
  }

  private static boolean counts(Word word) {
    return Lexicon.english().value(word.lower(), "how-many").isPresent();
  }

  private boolean definite() {
    return graph.below(head, DETERMINER, NUMBER).stream()
        .anyMatch(word -> word.formHas("definite"));
  }

  /** Whether a name stands behind the noun, nothing but its title between. */
  boolean titles(EntityMention name) {
    return name.firstToken() > head.index()
        && (!plural() || name.firstToken() == head.index() + 1)
        && graph.words().subList(head.index() + 1, name.firstToken()).stream()
            .allMatch(GroupPhrase::inTitle);
  }

  private static boolean inTitle(Word word) {
    return word.isNominal()
        || word.isHyphen()
        || word.isOwnerMark()
        || word.isConjunction()
        || word.isDeterminer()
        || word.formHas("of-office");
  }

  /** "Gaddafi's envoy", "the envoy of Gaddafi", "Gaddafi officials": not who bears the title. */
  boolean belongsTo(EntityMention person) {
    return graph.is(graph.word(person.head()), OWNER)
        || graph.at(person.firstToken() - 1).filter(of -> OF.contains(of.lower())).isPresent()
        || (plural() && person.endToken() <= head.index() && names(person.endToken()));
  }

  /** Whether nothing but nouns and adjectives stands before the noun from here on. */
  private boolean names(int from) {
    return graph.words().subList(from, head.index()).stream()
        .allMatch(word -> word.isCommonNoun() || word.isAdjective() || word.isHyphen());
  }

  /** The words that may say to whom it belongs, the surest first. */
  Stream<Word> owners() {
    return Stream.concat(
            graph.below(head, OWNER).stream(),
            Stream.concat(before(head, DEEPEST), behind().flatMap(noun -> inside(noun))))
        .distinct();
  }

  private Stream<Word> before(Word noun, int steps) {
    return steps == 0
        ? Stream.empty()
        : graph.below(noun, OWNER, ADJECTIVE, COMPOUND).stream()
            .flatMap(word -> Stream.concat(Stream.of(word), before(word, steps - 1)));
  }

  /** "officials of the Libyan government", "delegates from Peru". */
  private Stream<Word> behind() {
    return graph.below(head, ATTRIBUTE).stream()
        .filter(noun -> OF.contains(graph.preposition(noun)));
  }

  /** "leaders of the country's main union", "of its ruling party": not of the country. */
  boolean ofGroup() {
    return behind().filter(Word::isCommonNoun).anyMatch(GroupPhrase::isBody);
  }

  private static boolean isBody(Word noun) {
    Optional<GroupNoun> group = GroupNoun.of(noun.lemma());
    return group.isPresent()
        ? group.get().use() != GroupNoun.Use.STATE
        : Lexicon.english().value(noun.lemma(), "describes").filter(BODY::equals).isPresent();
  }

  /**
   * The words with those to whom they belong: "officials from Peru", of "officials from Chile and
   * Peru" too; where these are named elsewhere ("its officials"), by their name.
   *
   * @param name what the owner is called
   */
  String wordsWith(EntityMention owner, String name) {
    if (owner.firstToken() >= first() && owner.endToken() <= head.index() + 1) {
      return words();
    }
    Optional<Word> of = graph.at(head.index() + 1).filter(word -> OF.contains(word.lower()));
    if (of.isEmpty() || !owner.isName() || owner.firstToken() < head.index()) {
      return words() + " of " + name;
    }
    boolean next =
        graph.words().subList(of.get().index() + 1, owner.firstToken()).stream()
            .allMatch(Word::isDeterminer);
    return next
        ? words(first(), owner.endToken())
        : words() + " " + of.get().text() + " " + words(owner.firstToken(), owner.endToken());
  }

  private Stream<Word> inside(Word noun) {
    return Stream.concat(
        Stream.concat(Stream.of(noun), before(noun, DEEPEST)),
        graph.below(noun, ATTRIBUTE).stream()
            .filter(owner -> OF.contains(graph.preposition(owner))));
  }

  /** The first of its words, without an article or "his". */
  int first() {
    int first = head.index();
    while (graph.at(first - 1).filter(this::belongs).isPresent()) {
      first--;
    }
    return first;
  }

  private boolean belongs(Word word) {
    return word.isPremodifier()
        && !FreeDash.at(graph.sentence(), word.index())
        && graph.governs(head, word);
  }

  /**
   * One of two kinds of people before one noun.
   *
   * @param kind the concept to which such a group belongs
   * @param camp which of those of this kind it is
   */
  record Side(String words, String kind, String camp) {}

  /** "union and management negotiators"; of one kind, "producer and consumer countries", one. */
  List<Side> sides() {
    Optional<GroupNoun> own = noun();
    List<Word> pair = own.isPresent() && plural() ? pair() : List.of();
    boolean ofPeople = pair.size() == 2 && pair.stream().allMatch(GroupPhrase::meansPeople);
    boolean ofCreeds = pair.size() == 2 && pair.stream().allMatch(GroupPhrase::isCreed);
    if (!ofPeople && !ofCreeds) {
      return List.of();
    }
    String rest = words(pair.get(1).index() + 1);
    List<Side> sides =
        pair.stream()
            .map(
                one ->
                    new Side(
                        words(firstBefore(one), one.index() + 1) + " " + rest,
                        kind(own.get(), one),
                        ofCreeds ? one.lower() : ""))
            .toList();
    return ofPeople && sides.get(0).kind().equals(sides.get(1).kind())
        ? List.of(new Side(words(firstBefore(pair.get(0))), own.get().kind(), ""))
        : sides;
  }

  /** "Christian and Muslim leaders": the one and the other. */
  private static boolean isCreed(Word word) {
    return word.isAdjective() && word.isCapitalised();
  }

  private List<Word> pair() {
    return graph.below(head, COMPOUND, ADJECTIVE).stream()
        .map(graph::coordinated)
        .filter(words -> words.size() > 1)
        .findFirst()
        .orElse(List.of());
  }

  private static String kind(GroupNoun own, Word side) {
    return (weak(own) ? GroupNoun.of(side.lemma()) : Optional.<GroupNoun>empty())
        .orElse(own)
        .kind();
  }

  private static boolean meansPeople(Word word) {
    return word.isNoun() && (GroupNoun.of(word.lemma()).isPresent() || word.has("delegation"));
  }

  private int firstBefore(Word noun) {
    return graph.below(noun, COMPOUND).stream().mapToInt(Word::index).min().orElse(noun.index());
  }

  /** The words as they stand. */
  String words() {
    int first = first();
    boolean others = graph.word(first).has("other") && first < head.index();
    return words(others ? first + 1 : first);
  }

  /** Those from one of them on, with the field of an office. */
  String words(int from) {
    return words(from, end());
  }

  /** Behind "minister of finance, oil and trade": what is minded belongs to the office. */
  private int end() {
    return head.has("office")
        ? graph.below(head, ATTRIBUTE).stream()
                .filter(field -> graph.at(head.index() + 1).filter(this::opensField).isPresent())
                .filter(field -> OF.contains(graph.preposition(field)))
                .flatMap(field -> graph.coordinated(field).stream())
                .mapToInt(Word::index)
                .filter(this::isField)
                .max()
                .orElse(head.index())
            + 1
        : head.index() + 1;
  }

  private boolean opensField(Word word) {
    return OF.contains(word.lower()) && word.formHas("of-office");
  }

  /** Whether up to a word there are only the small words of what somebody minds. */
  private boolean isField(int last) {
    return last > head.index() + 1
        && graph.words().subList(head.index() + 2, last + 1).stream()
            .allMatch(
                word ->
                    word.isCommonNoun()
                        ? GroupNoun.of(word.lemma()).isEmpty() && !word.has("describes")
                        : (word.isAdjective() && lower(word))
                            || word.isConjunction()
                            || word.is(","));
  }

  String words(int from, int end) {
    return graph.words().subList(from, end).stream()
        .map(Word::text)
        .reduce(
            (one, next) ->
                one
                    + (next.startsWith("'") || List.of("-", ",").contains(next) || one.endsWith("-")
                        ? ""
                        : " ")
                    + next)
        .orElse("");
  }
}
