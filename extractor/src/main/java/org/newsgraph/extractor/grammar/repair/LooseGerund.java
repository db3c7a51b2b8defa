package org.newsgraph.extractor.grammar.repair;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.extractor.grammar.tree.Arc;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;

/**
 * "She ruled out meeting him", "is considering meeting him": what stands right behind a verb and
 * its particle is ruled out or considered.
 */
final class LooseGerund implements Repair {
  @Override
  public List<Arc> mend(Tree tree) {
    return Stream.of(behindParticle(tree), underName(tree), behindComma(tree))
        .flatMap(arcs -> arcs)
        .toList();
  }

  private static boolean behind(Tree tree, Word verb, Word gerund) {
    return verb.isVerb()
        && verb.isBefore(gerund)
        && tree.words().subList(verb.index() + 1, gerund.index()).stream()
            .allMatch(word -> tree.is(word, Label.COMPOUND_PRT));
  }

  private static Stream<Arc> behindParticle(Tree tree) {
    return tree.words().stream()
        .filter(gerund -> gerund.isGerund() && tree.is(gerund, Label.DEP, Label.ACL))
        .filter(
            gerund -> tree.governor(gerund).filter(verb -> behind(tree, verb, gerund)).isPresent())
        .map(gerund -> Arc.instead(gerund, tree.governor(gerund).orElseThrow(), Label.XCOMP));
  }

  /** "She will fly to Quito, becoming the first to do so": by what the verb says. */
  private static Stream<Arc> behindComma(Tree tree) {
    return tree.words().stream()
        .filter(gerund -> gerund.isGerund() && tree.is(gerund, Label.DEP))
        .filter(gerund -> tree.stands(gerund.index() - 1, ","))
        .filter(gerund -> !tree.has(gerund, Label.NSUBJ, Label.AUX))
        .filter(
            gerund ->
                tree.governor(gerund)
                    .filter(verb -> verb.isVerb() && verb.isBefore(gerund))
                    .isPresent())
        .map(gerund -> Arc.instead(gerund, main(tree, gerund), Label.ADVCL));
  }

  /** "pledged to help, warning her": he warned her when he pledged it. */
  private static Word main(Tree tree, Word gerund) {
    Word above = tree.governor(gerund).orElseThrow();
    return tree.is(above, Label.XCOMP)
        ? tree.governor(above).filter(Word::isVerb).orElse(above)
        : above;
  }

  /** "Merkel will see Macron before flying to Rome": she flies, not he. */
  private static Stream<Arc> underName(Tree tree) {
    return tree.words().stream()
        .filter(gerund -> gerund.isGerund() && tree.is(gerund, Label.ACL))
        .filter(
            gerund ->
                tree.children(gerund, Label.CASE, Label.MARK).stream().anyMatch(LooseGerund::when))
        .filter(gerund -> tree.governor(gerund).filter(Word::isProper).isPresent())
        .flatMap(
            gerund ->
                verb(tree, gerund).map(verb -> Arc.instead(gerund, verb, Label.ADVCL)).stream());
  }

  private static boolean when(Word mark) {
    return mark.formHas("gerund-mark");
  }

  private static Optional<Word> verb(Tree tree, Word gerund) {
    return tree.upwards(gerund).stream()
        .skip(1)
        .filter(Word::isVerb)
        .findFirst()
        .filter(verb -> verb.isBefore(gerund));
  }
}
