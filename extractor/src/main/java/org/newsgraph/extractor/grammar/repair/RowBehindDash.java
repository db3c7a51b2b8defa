package org.newsgraph.extractor.grammar.repair;

import java.util.List;
import org.newsgraph.extractor.grammar.tree.Arc;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;

/** "Seven nations - Peru, Chile and Cuba - signed": the names behind the dash say which. */
final class RowBehindDash implements Repair {
  @Override
  public List<Arc> mend(Tree tree) {
    return tree.words().stream()
        .filter(name -> name.isProper() && tree.is(name, Label.DEP))
        .filter(name -> behindDash(tree, name))
        .map(name -> Arc.instead(name, tree.governor(name).orElseThrow(), Label.APPOS))
        .toList();
  }

  private static boolean behindDash(Tree tree, Word name) {
    return tree.governor(name)
        .filter(group -> group.isCommonNoun() && group.isPlural())
        .filter(group -> name.index() == group.index() + 2)
        .flatMap(tree::after)
        .filter(mark -> mark.isHyphen() || mark.formHas("dash"))
        .isPresent();
  }
}
