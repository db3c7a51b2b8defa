package org.newsgraph.extractor.grammar;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.newsgraph.extractor.grammar.Embedding.Link;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Prepositions;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.lexicon.Lexicon;

/** What stands under what is said, planned, denied; and whose word it is. */
final class Embeddings {
  private final Tree tree;
  private final Clauses clauses;
  private final Prepositions prepositions;

  Embeddings(Tree tree, Clauses clauses, Prepositions prepositions) {
    this.tree = tree;
    this.clauses = clauses;
    this.prepositions = prepositions;
  }

  Optional<Embedding> of(Word word) {
    return tree.governor(word)
        .map(above -> new Embedding(above, link(word, above), prepositions.of(word)));
  }

  private Link link(Word word, Word above) {
    return clauses.verbal(word) || isPlace(word) ? ofClause(word, above) : ofNoun(word, above);
  }

  /** "plans to be in Oslo": a place of which a clause says that somebody is there. */
  private boolean isPlace(Word word) {
    return word.isNoun()
        && tree.has(word, Label.COP)
        && tree.has(word, Label.CASE)
        && tree.is(word, Label.XCOMP, Label.CCOMP, Label.ADVCL, Label.ACL, Label.ACL_RELCL);
  }

  private Link ofClause(Word verb, Word above) {
    return switch (tree.label(verb)) {
      case XCOMP, CCOMP, CSUBJ, OBJ, OBL -> Link.COMPLEMENT;
      case ADVCL -> Link.ADVERBIAL;
      case ACL -> above.isNoun() ? Link.OF_NOUN : Link.COMPLEMENT;
      case ACL_RELCL -> Link.RELATIVE;
      case CONJ -> Link.BESIDE;
      case DEP -> havingDone(verb, above) ? Link.COMPLEMENT : Link.LOOSE;
      default -> Link.LOOSE;
    };
  }

  /** "denied having met": the parser knows no name for it. */
  private boolean havingDone(Word verb, Word above) {
    return clauses.verbal(above)
        && above.isBefore(verb)
        && tree.children(verb, Label.AUX).stream().anyMatch(Word::isGerund);
  }

  private Link ofNoun(Word noun, Word above) {
    boolean predicate = clauses.verbal(above) || tree.has(above, Label.COP);
    return switch (tree.label(noun)) {
      case CONJ -> Link.BESIDE;
      case APPOS -> Link.APPOSED;
      case OBJ, NSUBJ_PASS -> predicate ? Link.OBJECT : Link.LOOSE;
      case NSUBJ -> predicate ? Link.SUBJECT : Link.LOOSE;
      case NMOD, OBL, COMPOUND, DEP -> predicate ? Link.BEHIND : Link.PART;
      default -> predicate ? Link.BEHIND : Link.LOOSE;
    };
  }

  /** Who says it, from the nearest word of saying upwards. */
  List<Edge> sources(Word word) {
    return tree.upwards(word).stream()
        .flatMap(
            at -> Stream.concat(above(at), below(at).filter(edge -> !ofOthers(word, at, edge))))
        .map(edge -> edge.as(Relation.SOURCE))
        .toList();
  }

  /** "Roe met Hill, aides said, but Doe refused": behind the saying begins a clause of its own. */
  private boolean ofOthers(Word word, Word at, Edge edge) {
    return tree.upwards(word).stream()
        .takeWhile(below -> !below.equals(at))
        .filter(below -> tree.is(below, Label.CONJ) && edge.to().isBefore(below))
        .anyMatch(below -> tree.has(below, Label.NSUBJ, Label.NSUBJ_PASS));
  }

  /** The subject of a verb of saying that governs the clause, or of one that accuses of it. */
  private Stream<Edge> above(Word at) {
    boolean reported =
        tree.is(at, Label.CCOMP) || (tree.is(at, Label.PARATAXIS, Label.DEP) && clauses.verbal(at));
    return tree
        .governor(at)
        .filter(verb -> reported ? says(verb) : accuses(verb, at) || closes(verb, at))
        .stream()
        .flatMap(verb -> clauses.agents(verb).stream());
  }

  /** "The army shelled the town, the White House said": no clause of time or manner. */
  private boolean closes(Word verb, Word clause) {
    return tree.is(clause, Label.ADVCL)
        && clause.isBefore(verb)
        && !clause.isGerund()
        && !tree.has(clause, Label.MARK, Label.CASE)
        && tree.has(clause, Label.NSUBJ, Label.NSUBJ_PASS)
        && !tree.has(verb, Label.CCOMP, Label.OBJ)
        && tree.children(clause, Label.ADVMOD).stream().noneMatch(Word::isQuestionAdverb)
        && says(verb);
  }

  /** "accused the army of shelling the town". */
  private boolean accuses(Word verb, Word deed) {
    return deed.isGerund()
        && clauses.verbal(deed)
        && verb.has("accusing")
        && Lexicon.english().has(prepositions.of(deed), "gerund-case");
  }

  /** "according to X" and a verb of saying put in or behind. */
  private Stream<Edge> below(Word at) {
    Stream<Edge> according =
        tree.children(at, Label.OBL, Label.NMOD, Label.CONJ, Label.DEP).stream()
            .filter(noun -> prepositions.of(noun).startsWith("according"))
            .map(noun -> Edge.of(Relation.SOURCE, noun));
    Stream<Edge> said =
        tree.children(at, Label.PARATAXIS, Label.ADVCL).stream()
            .filter(this::says)
            .filter(verb -> tree.is(verb, Label.PARATAXIS) || prepositions.is(verb, "as"))
            .flatMap(verb -> clauses.agents(verb).stream());
    return Stream.of(according, said, closing(at), thereIs(at)).flatMap(Function.identity());
  }

  /** ["We shelled it," the general went on]: the parser takes for a clause who speaks behind. */
  private Stream<Edge> closing(Word at) {
    return tree.children(at, Label.CCOMP).stream()
        .filter(verb -> at.isBefore(verb) && says(verb))
        .filter(verb -> !tree.has(verb, Label.MARK, Label.OBJ, Label.CCOMP, Label.XCOMP))
        .flatMap(verb -> clauses.agents(verb).stream())
        .filter(edge -> !edge.to().isPersonalPronoun() && behindMark(edge.to()));
  }

  private boolean behindMark(Word speaker) {
    int first = tree.begin(speaker);
    return tree.stands(first - 1, "\"") || tree.stands(first - 1, ",");
  }

  /** "Bankers said there are no plans": the parser takes their saying for a subject. */
  private Stream<Edge> thereIs(Word at) {
    return tree.children(at, Label.CSUBJ).stream()
        .filter(verb -> says(verb) && tree.stands(verb.index() + 1, "there"))
        .flatMap(verb -> clauses.agents(verb).stream());
  }

  private boolean says(Word verb) {
    return verb.has("saying")
        || verb.has("reporting")
        || tree.children(verb, Label.COMPOUND_PRT, Label.ADVMOD).stream()
            .anyMatch(
                particle ->
                    Lexicon.english().has(verb.lemma() + "_" + particle.lower(), "reporting"));
  }
}
