package org.newsgraph.extractor.grammar.repair;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.extractor.grammar.tree.Arc;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;

/** "a deal with Peru to sell jets": Peru stands behind its preposition, not before the infinitive. */
final class PartnerTakenForSubject implements Repair {
  @Override
  public List<Arc> mend(Tree tree) {
    List<Arc> arcs = new ArrayList<>();
    for (Word infinitive : tree.words()) {
      if (tree.is(infinitive, Label.ACL, Label.ADVCL)) {
        tree.children(infinitive, Label.NSUBJ).stream()
            .filter(noun -> tree.has(noun, Label.CASE))
            .forEach(
                noun ->
                    tree.governor(infinitive)
                        .filter(above -> above.isBefore(noun))
                        .ifPresent(
                            above ->
                                arcs.add(
                                    Arc.instead(
                                        noun, above, above.isNoun() ? Label.NMOD : Label.OBL))));
      }
    }
    return arcs;
  }
}
