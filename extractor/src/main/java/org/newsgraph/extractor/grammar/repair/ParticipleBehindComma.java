package org.newsgraph.extractor.grammar.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.grammar.tree.Arc;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;

/**
 * "During the meeting, attended by X, Y praised the plan": the participle is said of the meeting,
 * and the verb of the sentence comes behind.
 */
final class ParticipleBehindComma implements Repair {
  @Override
  public List<Arc> mend(Tree tree) {
    List<Arc> arcs = new ArrayList<>();
    for (Word participle : tree.words()) {
      if (participle.isParticiple()
          && tree.is(participle, Label.ROOT)
          && !tree.has(participle, Label.AUX, Label.AUX_PASS, Label.NSUBJ, Label.NSUBJ_PASS)
          && ParticipleTakenForVerb.byAgent(tree, participle)) {
        opened(tree, participle)
            .ifPresent(
                noun ->
                    verb(tree, participle).ifPresent(verb -> turn(participle, noun, verb, arcs)));
      }
    }
    return arcs;
  }

  /** The noun before the comma that the parser hangs on the participle. */
  private static Optional<Word> opened(Tree tree, Word participle) {
    return tree.stands(participle.index() - 1, ",")
        ? tree.at(participle.index() - 2)
            .filter(Word::isNoun)
            .filter(noun -> tree.governor(noun).filter(participle::equals).isPresent())
        : Optional.empty();
  }

  private static Optional<Word> verb(Tree tree, Word participle) {
    return tree.under(participle).stream()
        .filter(verb -> participle.isBefore(verb) && verb.isFinite())
        .filter(verb -> tree.has(verb, Label.NSUBJ, Label.NSUBJ_PASS))
        .filter(verb -> !tree.has(verb, Label.MARK))
        .filter(verb -> !tree.is(verb, Label.ACL_RELCL, Label.ACL))
        .findFirst();
  }

  private static void turn(Word participle, Word noun, Word verb, List<Arc> arcs) {
    arcs.add(new Arc(verb, Optional.empty(), Label.ROOT, false));
    arcs.add(Arc.instead(noun, verb, Label.OBL));
    arcs.add(Arc.instead(participle, noun, Label.ACL));
  }
}
