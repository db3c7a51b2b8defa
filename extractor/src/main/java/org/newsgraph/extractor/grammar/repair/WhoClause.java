package org.newsgraph.extractor.grammar.repair;

import java.util.List;
import org.newsgraph.extractor.grammar.tree.Arc;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;

/** "She was among the leaders who met him": a clause with "who" below a noun is a relative one. */
final class WhoClause implements Repair {
  @Override
  public List<Arc> mend(Tree tree) {
    return tree.words().stream()
        .filter(verb -> tree.is(verb, Label.CCOMP))
        .filter(verb -> tree.governor(verb).filter(Word::isNoun).isPresent())
        .filter(verb -> tree.children(verb, Label.NSUBJ).stream().anyMatch(who -> who.is("who")))
        .map(verb -> Arc.instead(verb, tree.governor(verb).orElseThrow(), Label.ACL_RELCL))
        .toList();
  }
}
