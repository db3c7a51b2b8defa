package org.newsgraph.extractor.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Prepositions;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.VerbForms;
import org.newsgraph.extractor.grammar.tree.Word;

/** Who does what to whom in the clause of a verb, also where the grammar leaves it out. */
final class Clauses {
  private final Tree tree;
  private final Prepositions prepositions;
  private final Relatives relatives;
  private final VerbForms forms;
  private final Subjects subjects;

  Clauses(Tree tree, Prepositions prepositions) {
    this.tree = tree;
    this.prepositions = prepositions;
    this.relatives = new Relatives(tree);
    this.forms = new VerbForms(tree);
    this.subjects = new Subjects(tree, forms, relatives);
  }

  /** A verb, unless a determiner or an owner makes its form in -ing a noun. */
  boolean verbal(Word word) {
    return forms.verbal(word);
  }

  boolean passive(Word verb) {
    return forms.passive(verb);
  }

  /** Those who act, one by one. */
  List<Edge> agents(Word verb) {
    return spread(
        passive(verb)
            ? byAgents(verb).map(edge -> edge.by(Step.VOICE))
            : subjects.of(verb).stream());
  }

  /** What is acted on, one by one. */
  List<Edge> patients(Word verb) {
    return spread(
        passive(verb)
            ? subjects.of(verb).stream().map(edge -> edge.as(Relation.PATIENT).by(Step.VOICE))
            : objects(verb).stream());
  }

  /** The subject as the grammar shows it, whether it acts or is acted on. */
  List<Edge> subjects(Word verb) {
    return spread(subjects.of(verb).stream());
  }

  private Stream<Edge> byAgents(Word verb) {
    return tree.children(verb, Label.OBL, Label.OBL_AGENT, Label.NMOD).stream()
        .filter(noun -> prepositions.is(noun, "by"))
        .map(noun -> Edge.of(Relation.AGENT, noun));
  }

  private List<Edge> objects(Word verb) {
    List<Edge> found =
        new ArrayList<>(relatives.resolve(verb, Relation.PATIENT, tree.children(verb, Label.OBJ)));
    if (found.isEmpty()) {
      found.addAll(relatives.resolve(verb, Relation.PATIENT, tree.children(verb, Label.IOBJ)));
    }
    if (found.isEmpty() && gapIsObject(verb)) {
      tree.governor(verb)
          .map(noun -> Edge.of(Relation.PATIENT, noun).by(Step.RELATIVE))
          .ifPresent(found::add);
    }
    return found;
  }

  /**
   * "the man (whom) Putin met": a relative clause with a subject of its own and no other gap; not
   * "the first time they met".
   */
  private boolean gapIsObject(Word verb) {
    return tree.is(verb, Label.ACL_RELCL)
        && tree.governor(verb).filter(noun -> noun.has("when-noun")).isEmpty()
        && tree.children(verb, Label.NSUBJ).stream().anyMatch(s -> !s.isRelativePronoun())
        && tree.children(verb, Label.ADVMOD, Label.OBL).stream().noneMatch(Word::isQuestionWord);
  }

  /** Each with all that are coordinated with it. */
  List<Edge> spread(Stream<Edge> edges) {
    return Edge.distinct(
        edges.flatMap(
            edge ->
                tree.coordinated(edge.to()).stream()
                    .filter(word -> word.equals(edge.to()) || sameLink(edge.to(), word))
                    .map(
                        word ->
                            word.equals(edge.to()) ? edge : edge.at(word).by(Step.COORDINATION))));
  }

  /**
   * "signed by X and for Chile by Y": what has a preposition of its own is not coordinated; but
   * "the ministers of Peru, X, and of Chile, Y" are.
   */
  private boolean sameLink(Word first, Word other) {
    return tree.children(other, Label.CASE).stream()
        .filter(mark -> mark.isPreposition() || mark.isTo())
        .filter(mark -> !mark.is("of"))
        .allMatch(mark -> prepositions.of(first).equals(prepositions.of(other)));
  }

  /** Whether a verb is an infinitive with "to". */
  boolean infinitive(Word verb) {
    return forms.infinitive(verb);
  }
}
