package org.newsgraph.extractor.grammar.repair;

import java.util.List;
import org.newsgraph.extractor.grammar.tree.Arc;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Tree;

/**
 * "the country Putin visited": a verb that hangs loosely on a noun and has its subject before it.
 */
final class LostRelativeClause implements Repair {
  @Override
  public List<Arc> mend(Tree tree) {
    return tree.words().stream()
        .filter(verb -> verb.isVerb() && tree.is(verb, Label.DEP))
        .filter(
            verb ->
                tree.governor(verb)
                    .filter(noun -> noun.isNoun() && noun.isBefore(verb))
                    .isPresent())
        .filter(verb -> tree.children(verb, Label.NSUBJ).stream().anyMatch(s -> s.isBefore(verb)))
        .map(verb -> Arc.instead(verb, tree.governor(verb).orElseThrow(), Label.ACL_RELCL))
        .toList();
  }
}
