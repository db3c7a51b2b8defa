package org.newsgraph.extractor.grammar.repair;

import java.util.List;
import org.newsgraph.extractor.grammar.tree.Arc;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;

/** "Merkel, who will join a meeting": where nobody else acts, the pronoun does. */
final class WhoTakenForObject implements Repair {
  @Override
  public List<Arc> mend(Tree tree) {
    return tree.words().stream()
        .filter(who -> who.isRelativePronoun() && tree.is(who, Label.OBJ))
        .filter(who -> tree.governor(who).filter(verb -> acts(tree, who, verb)).isPresent())
        .map(who -> Arc.instead(who, tree.governor(who).orElseThrow(), Label.NSUBJ))
        .toList();
  }

  private static boolean acts(Tree tree, Word who, Word verb) {
    return who.isBefore(verb)
        && tree.is(verb, Label.ACL_RELCL)
        && !tree.has(verb, Label.NSUBJ, Label.NSUBJ_PASS, Label.AUX_PASS)
        && tree.children(verb, Label.MARK, Label.AUX).stream().noneMatch(to -> to.is("to"));
  }
}
