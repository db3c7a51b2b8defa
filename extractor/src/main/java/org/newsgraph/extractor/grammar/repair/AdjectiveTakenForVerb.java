package org.newsgraph.extractor.grammar.repair;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.extractor.grammar.tree.Arc;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;

/** "Wen told visiting Premier Roe that": whom he told stands behind what is said of the guest. */
final class AdjectiveTakenForVerb implements Repair {
  @Override
  public List<Arc> mend(Tree tree) {
    List<Arc> arcs = new ArrayList<>();
    for (Word gerund : tree.words()) {
      if (gerund.isGerund()
          && tree.is(gerund, Label.XCOMP, Label.CCOMP, Label.ADVCL, Label.DEP)
          && gerund.formHas("said-of-guest")) {
        tree.governor(gerund)
            .filter(verb -> verb.isVerb() && !tree.has(verb, Label.OBJ))
            .filter(verb -> verb.has("of-persons"))
            .flatMap(verb -> tree.child(gerund, Label.OBJ).filter(gerund::isBefore).map(g -> verb))
            .ifPresent(verb -> turn(tree, gerund, verb, arcs));
      }
    }
    return arcs;
  }

  private static void turn(Tree tree, Word gerund, Word verb, List<Arc> arcs) {
    Word guest = tree.child(gerund, Label.OBJ).orElseThrow();
    arcs.add(Arc.instead(guest, verb, Label.OBJ));
    arcs.add(Arc.instead(gerund, guest, Label.AMOD));
    tree.children(gerund).stream()
        .filter(child -> !child.equals(guest))
        .forEach(child -> arcs.add(Arc.instead(child, verb, tree.label(child))));
  }
}
