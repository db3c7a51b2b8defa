package org.newsgraph.extractor.grammar.repair;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.extractor.grammar.tree.Arc;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;

/**
 * "He spoke after meeting rebel leaders": the leaders are whom he met; "She was kept from visiting
 * Lima": Lima is what she was not to visit.
 */
final class GerundTakenForAdjective implements Repair {
  @Override
  public List<Arc> mend(Tree tree) {
    List<Arc> arcs = new ArrayList<>();
    for (Word gerund : tree.words()) {
      if (gerund.isGerund()
          && tree.is(gerund, Label.AMOD)
          && (behindMark(tree, gerund) || heldAgainst(tree, gerund))) {
        tree.governor(gerund)
            .filter(gerund::isBefore)
            .ifPresent(object -> turn(tree, gerund, object, arcs));
      }
    }
    return arcs;
  }

  private static boolean behindMark(Tree tree, Word gerund) {
    return tree.before(gerund).filter(mark -> mark.formHas("gerund-mark")).isPresent();
  }

  private static boolean heldAgainst(Tree tree, Word gerund) {
    return tree.before(gerund).filter(mark -> mark.formHas("held-against")).isPresent()
        && tree.governor(gerund)
            .filter(Word::isProper)
            .flatMap(tree::governor)
            .filter(verb -> verb.has("thwarting"))
            .isPresent();
  }

  private static void turn(Tree tree, Word gerund, Word object, List<Arc> arcs) {
    tree.governor(object)
        .ifPresent(
            above -> {
              arcs.add(Arc.instead(gerund, above, Label.ADVCL));
              arcs.add(Arc.instead(object, gerund, Label.OBJ));
              tree.before(gerund)
                  .ifPresent(mark -> arcs.add(Arc.instead(mark, gerund, Label.MARK)));
            });
  }
}
