package org.newsgraph.extractor.grammar.repair;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.extractor.grammar.tree.Arc;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;

/** "She was to have met him", "he's had talks with her": they act, and nothing is done to them. */
final class PerfectTakenForPassive implements Repair {
  @Override
  public List<Arc> mend(Tree tree) {
    List<Arc> arcs = new ArrayList<>();
    for (Word verb : tree.words()) {
      if (verb.isParticiple() && (perfectInfinitive(tree, verb) || shortHas(tree, verb))) {
        tree.children(verb, Label.AUX_PASS).stream()
            .map(be -> Arc.instead(be, verb, Label.AUX))
            .forEach(arcs::add);
        tree.children(verb, Label.NSUBJ_PASS).stream()
            .map(subject -> Arc.instead(subject, verb, Label.NSUBJ))
            .forEach(arcs::add);
      }
    }
    return arcs;
  }

  /** Whether "'s" before it is "has": who is acted on has no object beside him. */
  private static boolean shortHas(Tree tree, Word verb) {
    return tree.has(verb, Label.OBJ)
        && tree.children(verb, Label.AUX_PASS).stream().anyMatch(be -> be.is("'s") || be.is("’s"));
  }

  /** Whether "to have" stands right before it, and no "been". */
  private static boolean perfectInfinitive(Tree tree, Word verb) {
    return tree.has(verb, Label.AUX_PASS)
        && tree.before(verb).filter(have -> have.is("have")).flatMap(tree::before).stream()
            .anyMatch(to -> to.is("to"));
  }
}
