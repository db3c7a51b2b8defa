package org.newsgraph.extractor.grammar.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.grammar.tree.Arc;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;

/** "The two discussed arms sales": a sentence without a verb, and a number before a form in -ed. */
final class VerbTakenForAdjective implements Repair {
  @Override
  public List<Arc> mend(Tree tree) {
    List<Arc> arcs = new ArrayList<>();
    for (Word participle : tree.words()) {
      if (participle.isParticiple() && tree.is(participle, Label.AMOD)) {
        tree.governor(participle)
            .filter(noun -> tree.is(noun, Label.ROOT) && !tree.has(noun, Label.COP, Label.NSUBJ))
            .filter(participle::isBefore)
            .ifPresent(noun -> turn(tree, participle, noun, arcs));
      }
    }
    return arcs;
  }

  private static void turn(Tree tree, Word participle, Word noun, List<Arc> arcs) {
    Optional<Word> both =
        tree.before(participle)
            .filter(number -> number.formHas("several"))
            .filter(number -> tree.governor(number).filter(noun::equals).isPresent());
    both.ifPresent(
        number -> {
          arcs.add(new Arc(participle, Optional.empty(), Label.ROOT, false));
          arcs.add(Arc.instead(number, participle, Label.NSUBJ));
          arcs.add(Arc.instead(noun, participle, Label.OBJ));
          tree.children(noun, Label.DET).stream()
              .filter(the -> the.isBefore(number))
              .forEach(the -> arcs.add(Arc.instead(the, number, Label.DET)));
        });
  }
}
