package org.newsgraph.extractor.grammar.repair;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.extractor.grammar.tree.Arc;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;

/**
 * "He received a team led by Y": the team is the object of the verb before it, and the participle
 * belongs to the team.
 */
final class ObjectBeforeParticiple implements Repair {
  @Override
  public List<Arc> mend(Tree tree) {
    List<Arc> arcs = new ArrayList<>();
    for (Word participle : tree.words()) {
      if (participle.isParticiple()
          && tree.is(participle, Label.DEP, Label.CCOMP, Label.XCOMP)
          && !tree.has(participle, Label.AUX, Label.AUX_PASS, Label.MARK)
          && ParticipleTakenForVerb.byAgent(tree, participle)) {
        tree.governor(participle)
            .filter(verb -> verb.isVerb() && !tree.has(verb, Label.OBJ))
            .ifPresent(verb -> turn(tree, verb, participle, arcs));
      }
    }
    return arcs;
  }

  private static void turn(Tree tree, Word verb, Word participle, List<Arc> arcs) {
    tree.children(participle, Label.NSUBJ, Label.NSUBJ_PASS).stream()
        .filter(noun -> verb.isBefore(noun) && noun.isBefore(participle))
        .filter(noun -> tree.begin(noun) == verb.index() + 1)
        .forEach(
            noun -> {
              arcs.add(Arc.instead(noun, verb, Label.OBJ));
              arcs.add(Arc.instead(participle, noun, Label.ACL));
            });
  }
}
