package org.newsgraph.extractor.grammar.repair;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.extractor.grammar.tree.Arc;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;

/**
 * "Roe, Doe hold trade talks": a headline has a comma for "and"; what explained a name would have
 * one behind it too.
 */
final class RowTakenForExplanation implements Repair {
  @Override
  public List<Arc> mend(Tree tree) {
    List<Arc> arcs = new ArrayList<>();
    for (Word second : tree.words()) {
      if (tree.is(second, Label.APPOS) && second.isProper()) {
        tree.governor(second)
            .filter(first -> first.isProper() && tree.is(first, Label.NSUBJ))
            .filter(first -> opens(tree, first) && beside(tree, first, second))
            .filter(first -> tree.governor(first).filter(verb -> many(second, verb)).isPresent())
            .ifPresent(first -> arcs.add(Arc.instead(second, first, Label.CONJ)));
      }
    }
    return arcs;
  }

  private static boolean opens(Tree tree, Word first) {
    return first.index() == 0
        || tree.words().subList(0, first.index()).stream().allMatch(Word::isProper);
  }

  /** Names and nothing else on both sides of the comma. */
  private static boolean beside(Tree tree, Word first, Word second) {
    return tree.stands(first.index() + 1, ",")
        && tree.words().subList(first.index() + 2, second.index()).stream()
            .allMatch(Word::isProper);
  }

  /** A verb right behind them, in a form that goes with several. */
  private static boolean many(Word second, Word verb) {
    return verb.index() == second.index() + 1
        && (verb.isBaseForm() || (verb.isPresent() && !verb.isThirdPerson()));
  }
}
