package org.newsgraph.extractor.grammar.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.grammar.tree.Arc;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;

/**
 * "Meeting in Geneva, Roe and Doe agreed to talk": the names behind the comma are no part of the
 * opening but the subject of the finite verb, and the verb heads the sentence.
 */
final class OpeningGerund implements Repair {
  @Override
  public List<Arc> mend(Tree tree) {
    List<Arc> arcs = new ArrayList<>();
    tree.at(0)
        .filter(gerund -> gerund.isGerund() && tree.is(gerund, Label.ROOT))
        .ifPresent(
            gerund ->
                tree.children(gerund, Label.DEP, Label.CCOMP, Label.PARATAXIS).stream()
                    .filter(verb -> verb.isFinite() && !tree.has(verb, Label.NSUBJ))
                    .findFirst()
                    .ifPresentOrElse(
                        verb -> turn(tree, gerund, verb, arcs),
                        () -> main(tree).ifPresent(verb -> head(gerund, verb, arcs))));
    tree.at(0)
        .filter(gerund -> gerund.isGerund() && tree.is(gerund, Label.ADVMOD, Label.DEP))
        .ifPresent(
            gerund ->
                tree.governor(gerund)
                    .filter(verb -> verb.isVerb() && gerund.isBefore(verb))
                    .ifPresent(verb -> arcs.add(Arc.instead(gerund, verb, Label.ADVCL))));
    tree.at(0)
        .filter(gerund -> gerund.isGerund() && tree.is(gerund, Label.NSUBJ, Label.CSUBJ))
        .ifPresent(gerund -> subject(tree, gerund, arcs));
    return arcs;
  }

  /**
   * "Speaking at talks attended by envoys, Roe said": a finite verb that the parser puts beside a
   * noun of the opening, though its own subject follows the comma.
   */
  private static Optional<Word> main(Tree tree) {
    return tree.words().stream()
        .filter(verb -> verb.isFinite() && tree.is(verb, Label.CONJ, Label.APPOS))
        .filter(verb -> tree.governor(verb).filter(Word::isNoun).isPresent())
        .filter(
            verb ->
                tree.child(verb, Label.NSUBJ)
                    .filter(name -> name.isBefore(verb) && behindComma(tree, name))
                    .isPresent())
        .findFirst();
  }

  /** "Speaking after talks with Wu, Roe said": no opening says anything, but Roe does. */
  private static void subject(Tree tree, Word gerund, List<Arc> arcs) {
    tree.governor(gerund)
        .filter(Word::isFinite)
        .flatMap(tree::before)
        .filter(name -> name.isProper() && tree.is(name, Label.APPOS) && behindComma(tree, name))
        .ifPresent(
            name -> {
              Word verb = tree.governor(gerund).orElseThrow();
              arcs.add(Arc.instead(gerund, verb, Label.ADVCL));
              arcs.add(Arc.instead(name, verb, Label.NSUBJ));
            });
  }

  private static void head(Word gerund, Word verb, List<Arc> arcs) {
    arcs.add(new Arc(verb, Optional.empty(), Label.ROOT, false));
    arcs.add(Arc.instead(gerund, verb, Label.ADVCL));
  }

  private static boolean behindComma(Tree tree, Word word) {
    return tree.stands(tree.begin(word) - 1, ",");
  }

  private static void turn(Tree tree, Word gerund, Word verb, List<Arc> arcs) {
    Optional<Word> subject =
        tree.words().stream()
            .filter(word -> gerund.isBefore(word) && word.isBefore(verb))
            .filter(word -> tree.is(word, Label.CONJ, Label.APPOS) && word.isNoun())
            .filter(word -> behindComma(tree, word))
            .findFirst();
    subject.ifPresent(
        first -> {
          head(gerund, verb, arcs);
          arcs.add(Arc.instead(first, verb, Label.NSUBJ));
          tree.children(tree.governor(first).orElseThrow(), Label.CONJ).stream()
              .filter(first::isBefore)
              .forEach(next -> arcs.add(Arc.instead(next, first, Label.CONJ)));
        });
  }
}
