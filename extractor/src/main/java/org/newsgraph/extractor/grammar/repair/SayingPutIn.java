package org.newsgraph.extractor.grammar.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.grammar.tree.Arc;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;

/**
 * "In Oslo on Monday, officials said, Roe met Hill": where and when she met her, not where and when
 * officials spoke, who stand between commas.
 */
final class SayingPutIn implements Repair {
  @Override
  public List<Arc> mend(Tree tree) {
    List<Arc> arcs = new ArrayList<>();
    for (Word verb : tree.words()) {
      if (TellingTakenForSubject.takesClause(verb) && tree.stands(verb.index() + 1, ",")) {
        told(tree, verb).ifPresent(clause -> move(tree, verb, clause, arcs));
      }
    }
    return arcs;
  }

  private static Optional<Word> told(Tree tree, Word verb) {
    return tree.child(verb, Label.CCOMP)
        .filter(verb::isBefore)
        .filter(clause -> !tree.has(clause, Label.MARK))
        .filter(clause -> tree.has(clause, Label.NSUBJ, Label.NSUBJ_PASS));
  }

  private static void move(Tree tree, Word verb, Word clause, List<Arc> arcs) {
    int first =
        tree.child(verb, Label.NSUBJ).filter(who -> who.isBefore(verb)).map(tree::begin).orElse(0);
    if (!tree.stands(first - 1, ",")) {
      return;
    }
    tree.children(verb, Label.OBL, Label.OBL_TMOD, Label.ADVMOD, Label.ADVCL).stream()
        .filter(phrase -> phrase.index() < first)
        .filter(phrase -> !phrase.isGerund() || tree.has(phrase, Label.CASE))
        .forEach(phrase -> arcs.add(Arc.instead(phrase, clause, tree.label(phrase))));
  }
}
