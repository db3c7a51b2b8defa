package org.newsgraph.extractor.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Prepositions;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.lexicon.Lexicon;

/**
 * Who stands behind a preposition that belongs to a predicate, from the surest to the least sure.
 */
final class PrepositionalArguments {
  private static final int DEEPEST = 3;

  private final Tree tree;
  private final Clauses clauses;
  private final Prepositions prepositions;
  private final Carriers carriers;
  private final SupportVerbs support;

  PrepositionalArguments(Tree tree, Clauses clauses, Prepositions prepositions, Carriers carriers) {
    this.tree = tree;
    this.clauses = clauses;
    this.prepositions = prepositions;
    this.carriers = carriers;
    this.support = SupportVerbs.english();
  }

  /** The predicate's own, else its verb's, else what hangs astray. */
  List<Edge> of(Word predicate, String preposition) {
    List<Edge> found = own(predicate, preposition);
    if (found.isEmpty()) {
      found = carried(predicate, preposition);
    }
    return found.isEmpty() ? astray(predicate, preposition) : found;
  }

  /** What hangs on a predicate, or astray; no verb carries it. */
  List<Edge> ofPredicate(Word predicate, String preposition) {
    List<Edge> found = own(predicate, preposition);
    return found.isEmpty() ? astray(predicate, preposition, List.of()) : found;
  }

  /** The predicate's own and its verb's and what hangs astray. */
  List<Edge> all(Word predicate, String preposition) {
    return Edge.distinct(
        Stream.of(
                own(predicate, preposition),
                carried(predicate, preposition),
                astray(predicate, preposition))
            .flatMap(List::stream));
  }

  /**
   * What hangs on the predicate itself, or on what it makes: "discussed the budget with", or on
   * what is shown: "a tour of the plant for".
   */
  private List<Edge> own(Word predicate, String preposition) {
    List<Edge> found = hanging(predicate, preposition).toList();
    if (found.isEmpty() && predicate.has("tour") && preposition.equals("for")) {
      return hanging(predicate, "of").flatMap(shown -> hanging(shown.to(), preposition)).toList();
    }
    return clauses.verbal(predicate) && Lexicon.english().has(preposition, "of-object")
        ? withThingsMade(predicate, preposition, found)
        : found;
  }

  private List<Edge> withThingsMade(Word verb, String preposition, List<Edge> own) {
    List<Edge> found =
        Edge.distinct(
            Stream.concat(
                own.stream(),
                clauses.patients(verb).stream()
                    .filter(made -> !spokenOf(verb, preposition, made.to()))
                    .flatMap(made -> inside(made.to(), preposition, DEEPEST, Step.OBJECT))));
    return !found.isEmpty()
        ? found
        : Edge.distinct(
            Stream.concat(purposes(verb), aims(verb))
                .flatMap(aim -> inside(aim.to(), preposition, DEEPEST, Step.AIM)));
  }

  /** What it is to bring about: "signed agreements to boost trade with Peru". */
  private Stream<Edge> purposes(Word verb) {
    return tree.children(verb, Label.XCOMP, Label.ADVCL).stream()
        .filter(clauses::infinitive)
        .flatMap(purpose -> clauses.patients(purpose).stream());
  }

  /**
   * What it leads to: "sat down for talks with Peru", "returned to the table with Peru"; or how:
   * "meets in conciliation with the union".
   */
  private Stream<Edge> aims(Word verb) {
    return Stream.concat(
        Lexicon.english().words("of-aim").stream().flatMap(aim -> hanging(verb, aim)),
        hanging(verb, "in").filter(way -> way.to().has("way-to-meet")));
  }

  /** What hangs on the verb that carries the predicate: "held talks in Oslo". */
  private List<Edge> carried(Word predicate, String preposition) {
    return Edge.distinct(
        carriersOf(predicate).stream()
            .filter(carrier -> !carrier.link().equals(preposition))
            .filter(carrier -> !announced(predicate, carrier, preposition))
            .flatMap(carrier -> behind(carrier, preposition))
            .map(edge -> edge.by(Step.CARRIER)));
  }

  /** "the summit announced in Oslo" is held elsewhere; "announced a summit in Oslo" is not. */
  private static boolean announced(Word predicate, Carrier carrier, String preposition) {
    return predicate.isBefore(carrier.word())
        && Lexicon.english().has(carrier.verb(), "announcing")
        && Lexicon.english().has(preposition, "locative");
  }

  /** The carriers of which what hangs on them is said of the event as well. */
  private List<Carrier> carriersOf(Word predicate) {
    return clauses.verbal(predicate)
        ? List.of()
        : carriers.of(predicate).stream().filter(this::tellsOfNoun).toList();
  }

  /** Also below the object, where goods change hands: "bought jets from X in a deal". */
  private Stream<Edge> behind(Carrier carrier, String preposition) {
    boolean goods = carrier.link().equals("in") && Lexicon.english().has(preposition, "of-goods");
    Stream<Edge> things =
        goods
            ? clauses.patients(carrier.word()).stream()
                .flatMap(thing -> hanging(thing.to(), preposition))
            : Stream.of();
    return Stream.concat(hanging(carrier.word(), preposition), things);
  }

  /** "The talks began in Oslo", but not "the deal angered the government in Oslo". */
  private boolean tellsOfNoun(Carrier carrier) {
    return !Lexicon.english().has(carrier.link(), "elsewhere")
        && (!carrier.link().equals(Carrier.SUBJECT)
            || !tree.has(carrier.word(), Label.OBJ)
            || support.carries(carrier.verb(), Carrier.OBJECT));
  }

  /** What hangs on another argument: "met the premier [in Rome]". */
  private List<Edge> astray(Word predicate, String preposition) {
    return astray(predicate, preposition, carriersOf(predicate));
  }

  private List<Edge> astray(Word predicate, String preposition, List<Carrier> around) {
    if (!Lexicon.english().has(preposition, "loose")) {
      return List.of();
    }
    List<Word> heads =
        new ArrayList<>(
            tree.children(predicate, Label.OBJ, Label.OBL, Label.NMOD).stream()
                .filter(head -> !isTopic(head) && !spokenOf(predicate, preposition, head))
                .toList());
    around.stream()
        .filter(carrier -> !carrier.link().equals(Carrier.SUBJECT))
        .forEach(c -> heads.addAll(tree.children(c.word(), Label.OBJ, Label.OBL)));
    hanging(predicate, "between").map(Edge::to).forEach(heads::add);
    heads.remove(predicate);
    if (Lexicon.english().has(preposition, "locative")) {
      List.copyOf(heads).forEach(head -> whose(head, 2).forEach(heads::add));
    }
    List<Edge> found =
        Edge.distinct(
            heads.stream()
                .flatMap(head -> tree.coordinated(head).stream())
                .flatMap(head -> hanging(head, preposition))
                .map(edge -> edge.by(Step.ASTRAY)));
    return found.isEmpty() ? next(predicate, preposition) : found;
  }

  /** "met groups of workers [in Atlanta]": people to whom those belong who are met there. */
  private Stream<Word> whose(Word people, int steps) {
    return steps == 0 || !isPeople(people)
        ? Stream.empty()
        : tree.children(people, Label.NMOD).stream()
            .filter(owner -> prepositions.is(owner, "of") && isPeople(owner))
            .flatMap(owner -> Stream.concat(Stream.of(owner), whose(owner, steps - 1)));
  }

  private static boolean isPeople(Word noun) {
    return noun.isCommonNoun() && isForPeople(noun.lemma());
  }

  /** Whether a word is for those who act, or for some of them. */
  private static boolean isForPeople(String lemma) {
    Lexicon lexicon = Lexicon.english();
    return lexicon.has(lemma, "group")
        || lexicon.has(lemma, "people")
        || lexicon.has(lemma, "official")
        || lexicon.has(lemma, "delegation")
        || lexicon.has(lemma, "quantity");
  }

  /** "discussed the war in Ukraine with X" took place elsewhere. */
  private static boolean spokenOf(Word verb, String preposition, Word made) {
    return verb.has("open-channel")
        && Lexicon.english().has(preposition, "locative")
        && made.has("going-on");
  }

  /** "talks on the war in Ukraine" took place elsewhere; "talks on the dam in Kinshasa" did not. */
  private boolean isTopic(Word head) {
    return Lexicon.english().has(prepositions.of(head), "topic") && head.has("going-on");
  }

  /** "met X in Rome, a spokesman said": right behind the object, though hung on another verb. */
  private List<Edge> next(Word predicate, String preposition) {
    int last =
        clauses.verbal(predicate)
            ? clauses.patients(predicate).stream()
                .mapToInt(edge -> edge.to().index())
                .max()
                .orElse(predicate.index())
            : predicate.index();
    return tree
        .at(Math.max(last, predicate.index()) + 1)
        .filter(mark -> mark.is(preposition) && tree.is(mark, Label.CASE))
        .flatMap(mark -> tree.governor(mark).filter(mark::isBefore))
        .filter(
            noun ->
                tree.governor(noun)
                    .filter(head -> spokenOf(predicate, preposition, head))
                    .isEmpty())
        .map(noun -> Edge.of(Relation.behind(preposition), noun).by(Step.ASTRAY))
        .stream()
        .toList();
  }

  /** Also further down: "discussed the question of rights with the premier". */
  private Stream<Edge> inside(Word head, String preposition, int steps, Step step) {
    List<Edge> found = hanging(head, preposition).map(edge -> edge.by(step)).toList();
    return !found.isEmpty() || steps == 0
        ? found.stream()
        : tree.children(head, Label.NMOD, Label.APPOS).stream()
            .filter(noun -> !prepositions.is(noun, preposition))
            .flatMap(noun -> inside(noun, preposition, steps - 1, step));
  }

  /** What hangs on a word itself. */
  Stream<Edge> hanging(Word head, String preposition) {
    return clauses
        .spread(
            tree
                .children(
                    head,
                    Label.NMOD,
                    Label.OBL,
                    Label.OBL_AGENT,
                    Label.NMOD_TMOD,
                    Label.OBL_TMOD,
                    Label.OBL_NPMOD)
                .stream()
                .filter(noun -> prepositions.is(noun, preposition))
                .map(noun -> Edge.of(Relation.behind(preposition), noun)))
        .stream();
  }
}
