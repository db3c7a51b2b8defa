package org.newsgraph.extractor.grammar.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.grammar.tree.Arc;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;

/**
 * "Roe, sacked in May, is ill": between commas behind the subject stands no verb of the sentence.
 */
final class ParticipleAfterSubject implements Repair {
  @Override
  public List<Arc> mend(Tree tree) {
    List<Arc> arcs = new ArrayList<>();
    for (Word verb : tree.words()) {
      if (mayBeParticiple(verb)
          && tree.stands(verb.index() - 1, ",")
          && !tree.has(verb, Label.AUX, Label.AUX_PASS)) {
        tree.child(verb, Label.NSUBJ)
            .filter(noun -> noun.index() == verb.index() - 2)
            .ifPresent(
                noun -> main(tree, verb).ifPresent(main -> turn(tree, verb, noun, main, arcs)));
      }
    }
    return arcs;
  }

  private static boolean mayBeParticiple(Word verb) {
    return verb.isParticiple() || (verb.isPast() && verb.lower().endsWith("ed"));
  }

  /** What the parser hangs below, behind a second comma and without a subject of its own. */
  private static Optional<Word> main(Tree tree, Word verb) {
    return tree.children(verb, Label.DEP, Label.PARATAXIS, Label.CCOMP, Label.ADVCL).stream()
        .filter(main -> tree.has(main, Label.COP, Label.AUX_PASS, Label.AUX) || main.isFinite())
        .filter(main -> !tree.has(main, Label.NSUBJ, Label.NSUBJ_PASS, Label.MARK))
        .filter(main -> behindComma(tree, verb, main))
        .findFirst();
  }

  private static boolean behindComma(Tree tree, Word verb, Word main) {
    Word first = tree.children(main).stream().filter(verb::isBefore).findFirst().orElse(main);
    Word start = first.isBefore(main) ? first : main;
    return verb.isBefore(start) && tree.stands(start.index() - 1, ",");
  }

  private static void turn(Tree tree, Word verb, Word noun, Word main, List<Arc> arcs) {
    boolean passive = tree.has(main, Label.AUX_PASS);
    arcs.add(new Arc(main, tree.governor(verb), tree.label(verb), false));
    arcs.add(Arc.instead(noun, main, passive ? Label.NSUBJ_PASS : Label.NSUBJ));
    arcs.add(Arc.instead(verb, noun, Label.ACL));
  }
}
