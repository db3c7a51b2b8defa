package org.newsgraph.extractor.grammar.repair;

import java.util.List;
import org.newsgraph.extractor.grammar.tree.Arc;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;

/** "Three ministers met: Lavrov, Kerry and Zarif" says who met, not whom they met. */
final class NamesBehindColon implements Repair {
  @Override
  public List<Arc> mend(Tree tree) {
    return tree.words().stream()
        .filter(Word::isVerb)
        .filter(verb -> tree.has(verb, Label.NSUBJ, Label.NSUBJ_PASS))
        .flatMap(
            verb ->
                tree.children(verb, Label.OBJ).stream()
                    .filter(name -> behindColon(tree, verb, name))
                    .map(name -> Arc.instead(name, verb, Label.NSUBJ)))
        .toList();
  }

  private static boolean behindColon(Tree tree, Word verb, Word name) {
    return tree.children(verb, Label.PUNCT).stream()
        .anyMatch(mark -> mark.is(":") && verb.isBefore(mark) && mark.isBefore(name));
  }
}
