package org.newsgraph.extractor.grammar.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.grammar.tree.Arc;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;

/**
 * "Roe signed a deal with Hill, the office said": who says all of it behind a comma, and not a
 * clause about the deal.
 */
final class SayingBehind implements Repair {
  @Override
  public List<Arc> mend(Tree tree) {
    List<Arc> arcs = new ArrayList<>();
    for (Word verb : tree.words()) {
      if (saysBehind(tree, verb)) {
        Word noun = tree.governor(verb).orElseThrow();
        told(tree, noun).ifPresent(clause -> turn(tree, verb, noun, clause, arcs));
      }
    }
    return arcs;
  }

  private static boolean saysBehind(Tree tree, Word verb) {
    boolean asClause =
        tree.is(verb, Label.DEP, Label.ACL_RELCL)
            && verb.isFinite()
            && (verb.has("saying") || verb.has("reporting"))
            && !tree.has(verb, Label.MARK, Label.CCOMP, Label.AUX_PASS);
    return asClause
        && tree.governor(verb).filter(noun -> noun.isNoun() && noun.isBefore(verb)).isPresent()
        && speaker(tree, verb).filter(first -> tree.stands(first - 1, ",")).isPresent();
  }

  /** Where the words for who speaks begin, before the verb; no word that joins a clause. */
  private static Optional<Integer> speaker(Tree tree, Word verb) {
    return tree.child(verb, Label.NSUBJ)
        .filter(who -> who.isBefore(verb) && !who.isRelativePronoun())
        .map(tree::begin);
  }

  private static Optional<Word> told(Tree tree, Word noun) {
    return tree.upwards(noun).stream()
        .filter(clause -> clause.isFinite() || tree.has(clause, Label.NSUBJ, Label.NSUBJ_PASS))
        .findFirst();
  }

  private static void turn(Tree tree, Word verb, Word noun, Word clause, List<Arc> arcs) {
    int first = speaker(tree, verb).orElseThrow();
    arcs.add(Arc.instead(verb, clause, Label.PARATAXIS));
    tree.children(verb, Label.OBL, Label.NMOD).stream()
        .filter(phrase -> phrase.index() < first && noun.isBefore(phrase))
        .forEach(phrase -> arcs.add(Arc.instead(phrase, noun, Label.NMOD)));
  }
}
