package org.newsgraph.extractor.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.grammar.repair.Repairs;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Prepositions;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;

/**
 * What the grammar of one sentence says: predicates (verbs, event nouns, predicate adjectives) with
 * their arguments in canonical relations, whatever the surface.
 *
 * <p>Edges are worked out when they are asked for, and once. Not for use by several threads.
 */
public final class PredicateGraph {
  private final Sentence sentence;
  private final Tree tree;
  private final Prepositions prepositions;
  private final Clauses clauses;
  private final Carriers carriers;
  private final Embeddings embeddings;
  private final Relations relations;
  private final Map<Word, Map<Relation, List<Edge>>> edges = new HashMap<>();

  private PredicateGraph(Sentence sentence) {
    this.sentence = sentence;
    this.tree = Repairs.mended(Tree.of(sentence));
    this.prepositions = new Prepositions(tree);
    this.clauses = new Clauses(tree, prepositions);
    this.carriers = new Carriers(tree, clauses, prepositions);
    this.embeddings = new Embeddings(tree, clauses, prepositions);
    this.relations = new Relations(tree, clauses, prepositions, carriers, embeddings);
  }

  /** The graph of a sentence; of one without a parse it has words and no edges. */
  public static PredicateGraph of(Sentence sentence) {
    return new PredicateGraph(sentence);
  }

  public Sentence sentence() {
    return sentence;
  }

  /** Whether there is a parse, without which nothing hangs on anything. */
  public boolean parsed() {
    return sentence.parsed();
  }

  public List<Word> words() {
    return tree.words();
  }

  public int size() {
    return tree.size();
  }

  public Word word(int index) {
    return tree.words().get(index);
  }

  /** The word at a place; absent outside the sentence. */
  public Optional<Word> at(int index) {
    return tree.at(index);
  }

  public Optional<Word> before(Word word) {
    return tree.before(word);
  }

  public Optional<Word> after(Word word) {
    return tree.after(word);
  }

  /** The words in a relation to a predicate, the surest first. */
  public List<Edge> edges(Word from, Relation relation) {
    Map<Relation, List<Edge>> known = edges.computeIfAbsent(from, word -> new HashMap<>());
    List<Edge> found = known.get(relation);
    if (found == null) {
      found = List.copyOf(relations.of(from, relation));
      known.put(relation, found);
    }
    return found;
  }

  /** What stands behind a preposition and belongs to a predicate: "was back in Tunis". */
  public List<Edge> ofPredicate(Word from, String preposition) {
    return relations.ofPredicate(from, preposition);
  }

  /** What stands behind a preposition, also what hangs less surely where something surer does. */
  public List<Edge> further(Word from, String preposition) {
    return relations.further(from, preposition);
  }

  public List<Word> words(Word from, Relation relation) {
    return Edge.words(edges(from, relation));
  }

  /** What stands behind a preposition and hangs on the word itself, not on a neighbour. */
  public List<Word> attached(Word to, String preposition) {
    return relations.attached(to, preposition);
  }

  /** The words that carry an event's noun, nearest first. */
  public List<Carrier> carriers(Word noun) {
    return carriers.of(noun);
  }

  /** Those of them by which somebody does what the noun names, by the table of support verbs. */
  public List<Carrier> supporting(Word noun) {
    return relations.nouns().supporting(noun);
  }

  /** Who takes part by what a carrier says of him: its subject, or whom it receives. */
  public List<Edge> doers(Carrier carrier) {
    return relations.nouns().doers(carrier);
  }

  /** Who does what a verb or a predicate says: "was a guest". */
  public List<Edge> doersOf(Word predicate) {
    return clauses.agents(predicate);
  }

  /** A verb, unless a determiner or an owner makes its form in -ing a noun. */
  public boolean isVerbal(Word word) {
    return clauses.verbal(word);
  }

  /** Whether it is said of somebody: "is ready", "was a guest". */
  public boolean isPredicate(Word word) {
    return tree.has(word, Label.COP);
  }

  /** The verb that makes it a predicate: "is", "was". */
  public Optional<Word> copula(Word predicate) {
    return tree.child(predicate, Label.COP);
  }

  /** "having met". */
  public boolean isHaving(Word verb) {
    return auxiliaries(verb).stream().anyMatch(Word::isGerund);
  }

  /** "is meeting". */
  public boolean isProgressive(Word verb) {
    return verb.isGerund()
        && auxiliaries(verb).stream().anyMatch(be -> be.lemma().equals("be") && be.isPresent());
  }

  /** What a copula makes a predicate: "was in Paris", asked of "was". */
  public Optional<Word> predicateOf(Word copula) {
    return tree.is(copula, Label.COP) ? tree.governor(copula) : Optional.empty();
  }

  /** The subjects that hang on a verb itself, as the surface has them. */
  public List<Word> subjects(Word verb) {
    return tree.children(verb, Label.NSUBJ, Label.NSUBJ_PASS);
  }

  /** Whether it has a subject of its own, not one that it shares. */
  public boolean hasSubject(Word verb) {
    return tree.has(verb, Label.NSUBJ);
  }

  /** Whether a carrier does so by the table of support verbs. */
  public boolean carries(Carrier carrier) {
    return SupportVerbs.english().carries(carrier.verb(), carrier.link());
  }

  /** Whether the verb above carries the noun so linked to it, by the table of support verbs. */
  public boolean carries(Embedding noun) {
    return SupportVerbs.english().carries(verb(noun.above()), link(noun));
  }

  /** Whether only a party can do so to an agreement: "abide by the deal". */
  public boolean keeps(Embedding agreement) {
    String bond =
        agreement.link() == Embedding.Link.BEHIND ? "bond " + agreement.preposition() : "bond";
    return SupportVerbs.english().carries(verb(agreement.above()), bond.strip());
  }

  private static String link(Embedding noun) {
    return switch (noun.link()) {
      case OBJECT -> Carrier.OBJECT;
      case SUBJECT -> Carrier.SUBJECT;
      default -> noun.preposition();
    };
  }

  public boolean isInfinitive(Word verb) {
    return clauses.infinitive(verb);
  }

  /** The lemma of a verb with its particle behind {@code _}; "be" for a predicate. */
  public String verb(Word verb) {
    return carriers.lemma(verb);
  }

  /** "off" of "call off"; empty without one. */
  public String particle(Word verb) {
    return carriers.particle(verb);
  }

  /** The preposition before a noun, words joined by blanks; empty without one. */
  public String preposition(Word noun) {
    return prepositions.of(noun);
  }

  public Optional<Word> above(Word word) {
    return tree.governor(word);
  }

  /** What a word stands under; absent for the head of the sentence. */
  public Optional<Embedding> embedding(Word word) {
    return embeddings.of(word);
  }

  /** What a word is to the one above it. */
  public SyntacticFunction function(Word word) {
    return SyntacticFunction.of(tree.label(word));
  }

  public boolean is(Word word, SyntacticFunction first, SyntacticFunction... others) {
    return SyntacticFunction.labels(first, others).contains(tree.label(word));
  }

  /** The words that hang on a word itself, in the order of the text. */
  public List<Word> below(Word word) {
    return tree.children(word);
  }

  /** Those of them with one of some functions. */
  public List<Word> below(Word word, SyntacticFunction first, SyntacticFunction... others) {
    return tree.children(word, SyntacticFunction.labels(first, others));
  }

  public boolean has(Word word, SyntacticFunction first, SyntacticFunction... others) {
    return !below(word, first, others).isEmpty();
  }

  /** Whether a word stands above another, over any distance, or is it. */
  public boolean governs(Word above, Word below) {
    return tree.upwards(below).contains(above);
  }

  /** A word and everything above it, nearest first. */
  public List<Word> upwards(Word word) {
    return tree.upwards(word);
  }

  /** A word and everything under it, in the order of the text. */
  public List<Word> under(Word word) {
    return tree.under(word);
  }

  /** A word and all that are coordinated with it. */
  public List<Word> coordinated(Word word) {
    return tree.coordinated(word);
  }

  public List<Word> auxiliaries(Word verb) {
    return tree.children(verb, Label.AUX);
  }

  /** "was" of "was arrested", where nothing else stands beside it. */
  public Optional<Word> passive(Word verb) {
    return tree.has(verb, Label.AUX) ? Optional.empty() : tree.child(verb, Label.AUX_PASS);
  }

  /** Words that open a clause or stand before a phrase: "if", "to", "after". */
  public List<Word> marks(Word word) {
    return tree.children(word, Label.MARK, Label.CASE);
  }

  /** Small words that may deny or limit it: adverbs, determiners, conjunctions. */
  public List<Word> qualifiers(Word word) {
    return tree.children(
        word, Label.ADVMOD, Label.DET, Label.CC, Label.NEG, Label.CASE, Label.CC_PRECONJ);
  }

  /** Participles and infinitives that belong to a noun: "talks scheduled for Monday". */
  public List<Word> clausesOf(Word noun) {
    return tree.children(noun, Label.ACL);
  }

  /** "talks, which will focus on". */
  public List<Word> relativeClauses(Word noun) {
    return tree.children(noun, Label.ACL_RELCL);
  }

  /** "where" in "Baku, where they met", "Baku, where he held talks". */
  public Optional<Word> where(Word predicate) {
    return Stream.concat(
            Stream.of(predicate),
            isVerbal(predicate) ? Stream.of() : carriers.of(predicate).stream().map(Carrier::word))
        .flatMap(verb -> tree.children(verb, Label.ADVMOD, Label.MARK, Label.DEP).stream())
        .filter(word -> word.is("where"))
        .findFirst();
  }

  /** Whether it is subject, object or adverbial of something, not a part of another's phrase. */
  public boolean isArgument(Word word) {
    return tree.is(word, Label.NSUBJ, Label.NSUBJ_PASS, Label.OBJ, Label.IOBJ, Label.OBL);
  }

  /** Whether it only tells whose or what kind something is: "the US secretary". */
  public boolean isModifier(Word word) {
    return tree.is(word, Label.COMPOUND, Label.NMOD_POSS, Label.AMOD);
  }

  /** A verb's form that stands for an adjective: "the acting chief". */
  public boolean isAdjectival(Word word) {
    return tree.is(word, Label.AMOD);
  }

  /** "which was his first visit": whether it is the head of a relative clause. */
  public boolean isRelative(Word word) {
    return tree.is(word, Label.ACL_RELCL);
  }

  public boolean isConjunct(Word word) {
    return tree.is(word, Label.CONJ);
  }

  /** The last word of the noun phrase that begins here, by the order of the words alone. */
  public Word phraseHead(Word first) {
    return prepositions.phraseHead(first);
  }

  /** The words of a noun's phrase from behind its preposition on. */
  public List<Word> phrase(Word noun) {
    List<Word> all = tree.under(noun);
    int first =
        tree.children(noun, Label.CASE).stream()
            .map(mark -> tree.under(mark))
            .mapToInt(mark -> mark.get(mark.size() - 1).index() + 1)
            .filter(end -> end <= noun.index())
            .max()
            .orElse(all.get(0).index());
    int from = Math.min(first, noun.index());
    return all.stream().filter(word -> word.index() >= from).toList();
  }

  /** Nouns and names inside the phrase of a word, nearest first, down to a depth. */
  public Stream<Word> inside(Word word, int depth) {
    List<Word> found = new ArrayList<>();
    collect(word, depth, found);
    return found.stream();
  }

  private void collect(Word word, int depth, List<Word> found) {
    if (depth > 0) {
      for (Word child :
          tree.children(
              word,
              Label.NMOD_POSS,
              Label.AMOD,
              Label.COMPOUND,
              Label.NMOD,
              Label.APPOS,
              Label.ACL,
              Label.OBJ,
              Label.OBL)) {
        found.add(child);
        collect(child, depth - 1, found);
      }
    }
  }

  /** "Monday's", "today's": the owner of an event tells its day and has no part in it. */
  public boolean ownsDay(Word owner) {
    return EventNouns.ownsDay(owner);
  }
}
