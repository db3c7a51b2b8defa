package org.newsgraph.extractor.grammar.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.grammar.tree.Arc;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;

/**
 * "The deal signed by Peru failed", "Teams led by her were seen": the participle belongs to the
 * noun, which is the subject of the finite verb.
 */
final class ParticipleTakenForVerb implements Repair {
  @Override
  public List<Arc> mend(Tree tree) {
    List<Arc> arcs = new ArrayList<>();
    for (Word participle : tree.words()) {
      if (!tree.has(participle, Label.AUX, Label.AUX_PASS)
          && ((participle.isParticiple() && byAgent(tree, participle))
              || asSubject(tree, participle)
              || beforePassive(tree, participle))) {
        tree.child(participle, Label.NSUBJ)
            .filter(noun -> noun.isBefore(participle))
            .ifPresent(
                noun ->
                    finite(tree, participle)
                        .ifPresent(verb -> turn(tree, participle, noun, verb, arcs)));
      }
    }
    return arcs;
  }

  /** "The visit planned for May has been called off": nothing that was planned was called off. */
  private static boolean asSubject(Tree tree, Word participle) {
    return tree.is(participle, Label.CSUBJ, Label.CSUBJ_PASS)
        && (participle.isParticiple() || participle.isPast())
        && !TellingTakenForSubject.takesClause(participle)
        && !tree.has(participle, Label.OBJ, Label.XCOMP, Label.CCOMP, Label.MARK)
        && tree.governor(participle).filter(verb -> unjoined(tree, participle, verb)).isPresent();
  }

  /** "The visit planned for May was called off": two verbs, and nothing that joins them. */
  private static boolean beforePassive(Tree tree, Word participle) {
    return (participle.isParticiple() || participle.isPast())
        && tree.children(participle, Label.DEP, Label.CCOMP, Label.PARATAXIS).stream()
            .filter(participle::isBefore)
            .filter(verb -> tree.has(verb, Label.AUX_PASS))
            .filter(verb -> !tree.has(verb, Label.NSUBJ, Label.NSUBJ_PASS, Label.MARK))
            .anyMatch(verb -> unjoined(tree, participle, verb));
  }

  private static boolean unjoined(Tree tree, Word from, Word to) {
    return tree.words().subList(from.index(), to.index()).stream()
        .noneMatch(word -> word.is(",") || joinsVerbs(tree, word) || word.isQuestionWord());
  }

  /** "and" but not that of "between France and Spain". */
  private static boolean joinsVerbs(Tree tree, Word word) {
    return word.isConjunction() && tree.governor(word).filter(Word::isNoun).isEmpty();
  }

  static boolean byAgent(Tree tree, Word participle) {
    return tree.children(participle, Label.OBL, Label.OBL_AGENT, Label.NMOD).stream()
        .anyMatch(noun -> tree.children(noun, Label.CASE).stream().anyMatch(by -> by.is("by")));
  }

  /** The verb of the sentence: what the participle is the subject of, or what hangs below it. */
  private static Optional<Word> finite(Tree tree, Word participle) {
    Optional<Word> beforeObject = beforeObject(tree, participle);
    return beforeObject.isPresent()
        ? beforeObject
        : tree.is(participle, Label.CSUBJ, Label.CSUBJ_PASS)
            ? tree.governor(participle)
            : tree
                .children(participle, Label.DEP, Label.ADVMOD, Label.CCOMP, Label.PARATAXIS)
                .stream()
                .filter(verb -> verb.isFinite() || tree.has(verb, Label.AUX_PASS))
                .filter(participle::isBefore)
                .filter(verb -> !tree.has(verb, Label.NSUBJ, Label.NSUBJ_PASS, Label.MARK))
                .findFirst();
  }

  /** "A team led by Roe held talks": a finite verb is no adjective of what stands behind it. */
  private static Optional<Word> beforeObject(Tree tree, Word participle) {
    return tree.children(participle, Label.OBJ).stream()
        .flatMap(object -> tree.children(object, Label.AMOD).stream())
        .filter(verb -> verb.isFinite() && participle.isBefore(verb))
        .findFirst();
  }

  private static void turn(Tree tree, Word participle, Word noun, Word verb, List<Arc> arcs) {
    if (tree.is(verb, Label.AMOD)) {
      arcs.add(new Arc(verb, tree.governor(participle), tree.label(participle), false));
      tree.governor(verb).ifPresent(object -> arcs.add(Arc.instead(object, verb, Label.OBJ)));
    }
    if (!tree.is(participle, Label.CSUBJ, Label.CSUBJ_PASS) && !tree.is(verb, Label.AMOD)) {
      arcs.add(new Arc(verb, tree.governor(participle), tree.label(participle), false));
    }
    boolean passive = tree.is(participle, Label.CSUBJ_PASS) || tree.has(verb, Label.AUX_PASS);
    arcs.add(Arc.instead(noun, verb, passive ? Label.NSUBJ_PASS : Label.NSUBJ));
    arcs.add(Arc.instead(participle, noun, Label.ACL));
  }
}
