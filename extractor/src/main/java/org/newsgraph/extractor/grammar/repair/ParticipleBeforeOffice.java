package org.newsgraph.extractor.grammar.repair;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.extractor.grammar.tree.Arc;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;

/** "Roe, appointed premier by Doe": somebody is appointed, no premier is called so. */
final class ParticipleBeforeOffice implements Repair {
  @Override
  public List<Arc> mend(Tree tree) {
    List<Arc> arcs = new ArrayList<>();
    for (Word participle : tree.words()) {
      if (participle.isParticiple()
          && tree.is(participle, Label.AMOD)
          && tree.stands(participle.index() - 1, ",")
          && participle.has("term-beginning")) {
        tree.governor(participle)
            .filter(office -> tree.is(office, Label.APPOS) && !tree.has(office, Label.DET))
            .ifPresent(office -> turn(tree, participle, office, arcs));
      }
    }
    return arcs;
  }

  private static void turn(Tree tree, Word participle, Word office, List<Arc> arcs) {
    tree.governor(office).ifPresent(holder -> arcs.add(Arc.instead(participle, holder, Label.ACL)));
    arcs.add(Arc.instead(office, participle, Label.XCOMP));
    tree.children(office, Label.NMOD).stream()
        .filter(office::isBefore)
        .filter(noun -> !ofOffice(tree, noun))
        .forEach(noun -> arcs.add(Arc.instead(noun, participle, Label.OBL)));
  }

  private static boolean ofOffice(Tree tree, Word noun) {
    return tree.children(noun, Label.CASE).stream()
        .anyMatch(link -> link.formHas("of-office") || link.is("'s"));
  }
}
