package org.newsgraph.extractor.grammar.repair;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.extractor.grammar.tree.Arc;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;

/**
 * "In Lima on Friday, Roe, Doe and Poe met": the row of names before the verb goes on from no day
 * or place but is who did so.
 */
final class RowBehindTime implements Repair {
  @Override
  public List<Arc> mend(Tree tree) {
    List<Arc> arcs = new ArrayList<>();
    for (Word verb : tree.words()) {
      if (verb.isFinite() && !tree.has(verb, Label.NSUBJ, Label.NSUBJ_PASS, Label.CSUBJ)) {
        tree.children(verb, Label.OBL, Label.OBL_TMOD).stream()
            .filter(time -> time.isBefore(verb))
            .forEach(time -> turn(tree, verb, time, arcs));
      }
    }
    return arcs;
  }

  private static void turn(Tree tree, Word verb, Word time, List<Arc> arcs) {
    List<Word> row = tree.children(time, Label.CONJ).stream().filter(time::isBefore).toList();
    if (row.size() < 2 || !row.stream().allMatch(Word::isNoun)) {
      return;
    }
    Word first = row.get(0);
    Word last = row.get(row.size() - 1);
    boolean behindComma = tree.stands(tree.begin(first) - 1, ",");
    if (behindComma && last.index() == verb.index() - 1) {
      arcs.add(Arc.instead(first, verb, Label.NSUBJ));
      row.stream().skip(1).forEach(next -> arcs.add(Arc.instead(next, first, Label.CONJ)));
    }
  }
}
