package org.newsgraph.extractor.grammar.repair;

import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.grammar.tree.Arc;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;

/**
 * "Peru began talks with its banks, Minister Roe said", "Under a deal with Chile, Peru will sell
 * gas": no comma parts the name from a verb that has no other subject, so it explains nothing
 * before it.
 */
final class SubjectTakenForExplanation implements Repair {
  private static final int LONGEST = 3;

  @Override
  public List<Arc> mend(Tree tree) {
    return tree.words().stream()
        .filter(name -> name.isProper() && tree.is(name, Label.APPOS))
        .flatMap(
            name -> verb(tree, name).map(verb -> Arc.instead(name, verb, Label.NSUBJ)).stream())
        .toList();
  }

  /**
   * The finite verb right behind a name, or that to which the auxiliary right behind it belongs.
   */
  private static Optional<Word> verb(Tree tree, Word name) {
    return tree.after(name)
        .flatMap(next -> tree.is(next, Label.AUX) ? tree.governor(next) : Optional.of(next))
        .filter(verb -> verb.isFinite() || tree.has(verb, Label.AUX))
        .filter(verb -> verb.isVerb() && verb.index() <= name.index() + LONGEST)
        .filter(verb -> !tree.has(verb, Label.NSUBJ, Label.NSUBJ_PASS, Label.AUX_PASS))
        .filter(verb -> !tree.is(verb, Label.ACL, Label.ACL_RELCL))
        .filter(verb -> tree.governor(name).filter(verb::equals).isEmpty())
        .filter(verb -> afterComma(tree, name));
  }

  private static boolean afterComma(Tree tree, Word name) {
    return tree.stands(tree.begin(name) - 1, ",");
  }
}
