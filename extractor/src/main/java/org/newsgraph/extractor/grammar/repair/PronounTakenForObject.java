package org.newsgraph.extractor.grammar.repair;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.extractor.grammar.tree.Arc;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;

/** "Siemens said it and Lufthansa are negotiating": both negotiate, and nobody says "it". */
final class PronounTakenForObject implements Repair {
  private static final String AND = "and";

  @Override
  public List<Arc> mend(Tree tree) {
    return tree.words().stream()
        .filter(pronoun -> pronoun.isPersonalPronoun() && tree.is(pronoun, Label.OBJ))
        .filter(pronoun -> tree.stands(pronoun.index() + 1, AND))
        .flatMap(pronoun -> said(tree, pronoun))
        .toList();
  }

  private static Stream<Arc> said(Tree tree, Word pronoun) {
    Optional<Word> saying = tree.governor(pronoun).filter(verb -> verb.has("saying"));
    return saying.stream()
        .flatMap(verb -> tree.children(verb, Label.CONJ).stream())
        .filter(Word::isVerb)
        .flatMap(
            act ->
                tree.child(act, Label.NSUBJ).stream()
                    .filter(pronoun::isBefore)
                    .flatMap(
                        other ->
                            Stream.of(
                                Arc.instead(pronoun, act, Label.NSUBJ),
                                Arc.instead(other, pronoun, Label.CONJ),
                                Arc.instead(act, saying.orElseThrow(), Label.CCOMP))));
  }
}
