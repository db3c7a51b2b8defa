package org.newsgraph.extractor.grammar.repair;

import java.util.List;
import org.newsgraph.extractor.grammar.tree.Arc;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;

/** "She ruled out meeting him": what stands right behind a verb and its particle is ruled out. */
final class LooseGerund implements Repair {
  @Override
  public List<Arc> mend(Tree tree) {
    return tree.words().stream()
        .filter(gerund -> gerund.isGerund() && tree.is(gerund, Label.DEP))
        .filter(
            gerund -> tree.governor(gerund).filter(verb -> behind(tree, verb, gerund)).isPresent())
        .map(gerund -> Arc.instead(gerund, tree.governor(gerund).orElseThrow(), Label.XCOMP))
        .toList();
  }

  private static boolean behind(Tree tree, Word verb, Word gerund) {
    return verb.isVerb()
        && verb.isBefore(gerund)
        && tree.words().subList(verb.index() + 1, gerund.index()).stream()
            .allMatch(word -> tree.is(word, Label.COMPOUND_PRT));
  }
}
