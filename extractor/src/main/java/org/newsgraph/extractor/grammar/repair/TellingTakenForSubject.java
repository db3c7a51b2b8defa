package org.newsgraph.extractor.grammar.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.grammar.tree.Arc;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;

/**
 * "Roe said talks with Peru had failed": that Roe said the talks is nothing that failed, but the
 * talks did, and Roe said so.
 */
final class TellingTakenForSubject implements Repair {
  @Override
  public List<Arc> mend(Tree tree) {
    List<Arc> arcs = new ArrayList<>();
    for (Word verb : tree.words()) {
      if (tells(tree, verb)) {
        tree.governor(verb)
            .filter(verb::isBefore)
            .filter(told -> tree.child(told, Label.MARK).filter(verb::isBefore).isEmpty())
            .ifPresent(told -> turn(tree, verb, told, arcs));
      }
    }
    return arcs;
  }

  private static boolean tells(Tree tree, Word verb) {
    return tree.is(verb, Label.CSUBJ, Label.CSUBJ_PASS)
        && verb.isFinite()
        && takesClause(verb)
        && !tree.has(verb, Label.MARK, Label.AUX_PASS)
        && tree.child(verb, Label.NSUBJ).filter(who -> who.isBefore(verb)).isPresent();
  }

  /** Whether a clause may stand behind a verb without "that". */
  static boolean takesClause(Word verb) {
    return verb.has("saying") || verb.has("thinking");
  }

  private static void turn(Tree tree, Word verb, Word told, List<Arc> arcs) {
    arcs.add(new Arc(verb, tree.governor(told), tree.label(told), false));
    arcs.add(Arc.instead(told, verb, Label.CCOMP));
    if (!tree.has(told, Label.NSUBJ, Label.NSUBJ_PASS)) {
      subject(tree, verb, told)
          .ifPresent(
              noun ->
                  arcs.add(
                      Arc.instead(
                          noun,
                          told,
                          tree.has(told, Label.AUX_PASS) ? Label.NSUBJ_PASS : Label.NSUBJ)));
    }
    tree.children(told).stream()
        .filter(before -> before.isBefore(verb))
        .forEach(before -> arcs.add(Arc.instead(before, verb, tree.label(before))));
  }

  /** What was taken for the object of the telling. */
  private static Optional<Word> subject(Tree tree, Word verb, Word told) {
    return tree.children(verb, Label.OBJ, Label.IOBJ).stream()
        .filter(noun -> verb.isBefore(noun) && noun.isBefore(told))
        .reduce((one, next) -> next);
  }
}
