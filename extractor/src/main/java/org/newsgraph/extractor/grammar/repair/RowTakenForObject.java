package org.newsgraph.extractor.grammar.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.grammar.tree.Arc;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;

/**
 * "The note was issued after talks of Roe, President Doe and Premier Poe": a passive verb has no
 * object; what stands behind a comma goes on with the row that began before it.
 */
final class RowTakenForObject implements Repair {
  @Override
  public List<Arc> mend(Tree tree) {
    List<Arc> arcs = new ArrayList<>();
    for (Word verb : tree.words()) {
      if (tree.has(verb, Label.AUX_PASS) && tree.has(verb, Label.NSUBJ_PASS)) {
        tree.children(verb, Label.OBJ).stream()
            .filter(object -> tree.has(object, Label.CONJ))
            .forEach(
                object ->
                    before(tree, verb, object).ifPresent(first -> arcs.add(conj(object, first))));
      }
    }
    return arcs;
  }

  private static Arc conj(Word object, Word first) {
    return Arc.instead(object, first, Label.CONJ);
  }

  /** The name right before the comma, where it stands behind a preposition. */
  private static Optional<Word> before(Tree tree, Word verb, Word object) {
    int first = tree.begin(object);
    return tree.stands(first - 1, ",")
        ? tree.at(first - 2)
            .filter(name -> name.isProper() && verb.isBefore(name))
            .filter(name -> tree.is(name, Label.NMOD, Label.OBL))
        : Optional.empty();
  }
}
