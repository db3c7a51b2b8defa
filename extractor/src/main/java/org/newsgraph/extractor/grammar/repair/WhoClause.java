package org.newsgraph.extractor.grammar.repair;

import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.extractor.grammar.tree.Arc;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;

/**
 * "She was among the leaders who met him": a clause with "who" below a noun is a relative one;
 * "Merkel, who will join a meeting": it is she who joins.
 */
final class WhoClause implements Repair {
  @Override
  public List<Arc> mend(Tree tree) {
    return Stream.concat(clauses(tree), subjects(tree)).toList();
  }

  private static Stream<Arc> clauses(Tree tree) {
    return tree.words().stream()
        .filter(verb -> tree.is(verb, Label.CCOMP))
        .filter(verb -> tree.governor(verb).filter(Word::isNoun).isPresent())
        .filter(verb -> tree.children(verb, Label.NSUBJ).stream().anyMatch(who -> who.is("who")))
        .map(verb -> Arc.instead(verb, tree.governor(verb).orElseThrow(), Label.ACL_RELCL));
  }

  /** Where nobody else acts in a relative clause, its pronoun does. */
  private static Stream<Arc> subjects(Tree tree) {
    return tree.words().stream()
        .filter(who -> who.isRelativePronoun() && tree.is(who, Label.OBJ))
        .filter(who -> tree.governor(who).filter(verb -> acts(tree, who, verb)).isPresent())
        .map(who -> Arc.instead(who, tree.governor(who).orElseThrow(), Label.NSUBJ));
  }

  private static boolean acts(Tree tree, Word who, Word verb) {
    return who.isBefore(verb)
        && tree.is(verb, Label.ACL_RELCL)
        && !tree.has(verb, Label.NSUBJ, Label.NSUBJ_PASS, Label.AUX_PASS)
        && tree.children(verb, Label.MARK, Label.AUX).stream().noneMatch(to -> to.is("to"));
  }
}
