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
 * and the verb of the sentence comes behind; "called its offer, made in May, final": no second verb
 * beside the first.
 */
final class ParticipleBehindComma implements Repair {
  @Override
  public List<Arc> mend(Tree tree) {
    List<Arc> arcs = new ArrayList<>();
    for (Word participle : tree.words()) {
      described(tree, participle)
          .ifPresent(noun -> arcs.add(Arc.instead(participle, noun, Label.ACL)));
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

  /** The noun in front of the comma, where a comma ends the participle and its time. */
  private static Optional<Word> described(Tree tree, Word participle) {
    boolean beside =
        (participle.isParticiple() || participle.isPast())
            && tree.is(participle, Label.CONJ)
            && tree.stands(participle.index() - 1, ",")
            && !tree.has(participle, Label.AUX, Label.NSUBJ, Label.OBJ, Label.CCOMP, Label.XCOMP)
            && tree.has(participle, Label.OBL, Label.OBL_TMOD, Label.NMOD_TMOD);
    return tree.at(participle.index() - 2)
        .filter(noun -> beside && noun.isNoun() && !noun.isProper())
        .filter(noun -> ofVerb(tree, participle, noun) && closed(tree, participle));
  }

  /** Whether the noun belongs to the verb beside which the parser puts the participle, alone. */
  private static boolean ofVerb(Tree tree, Word participle, Word noun) {
    Optional<Word> verb = tree.governor(participle);
    return verb.isPresent()
        && tree.governor(noun).equals(verb)
        && tree.children(verb.get(), Label.CONJ).size() == 1
        && tree.children(verb.get(), Label.CC).isEmpty();
  }

  private static boolean closed(Tree tree, Word participle) {
    List<Word> phrase = tree.under(participle);
    return tree.stands(phrase.get(phrase.size() - 1).index() + 1, ",");
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
