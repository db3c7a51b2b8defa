package org.newsgraph.extractor.grammar.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.grammar.tree.Arc;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;

/** "Roe said the report that they had met was fiction": the report is what is said to be so. */
final class SubjectTakenForObject implements Repair {
  @Override
  public List<Arc> mend(Tree tree) {
    List<Arc> arcs = new ArrayList<>();
    for (Word predicate : tree.words()) {
      if (tree.is(predicate, Label.DEP, Label.CCOMP, Label.PARATAXIS)
          && tree.has(predicate, Label.COP)
          && !tree.has(predicate, Label.NSUBJ, Label.NSUBJ_PASS, Label.CSUBJ)) {
        tree.governor(predicate)
            .filter(verb -> verb.has("saying"))
            .ifPresent(verb -> turn(tree, verb, predicate, arcs));
      }
    }
    return arcs;
  }

  private static void turn(Tree tree, Word verb, Word predicate, List<Arc> arcs) {
    Optional<Word> copula = tree.child(predicate, Label.COP);
    tree.children(verb, Label.OBJ).stream()
        .filter(noun -> verb.isBefore(noun) && noun.isBefore(copula.orElseThrow()))
        .findFirst()
        .ifPresent(
            noun -> {
              arcs.add(Arc.instead(noun, predicate, Label.NSUBJ));
              arcs.add(Arc.instead(predicate, verb, Label.CCOMP));
            });
  }
}
