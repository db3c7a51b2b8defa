package org.newsgraph.extractor.grammar.repair;

import java.util.List;
import org.newsgraph.extractor.grammar.tree.Arc;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Tree;

/** "The premier received Theresa May": a name that is taken for a month is the object. */
final class NameTakenForMonth implements Repair {
  @Override
  public List<Arc> mend(Tree tree) {
    return tree.words().stream()
        .filter(word -> tree.is(word, Label.OBL_TMOD) && word.namesPerson())
        .filter(word -> tree.children(word).stream().anyMatch(first -> first.tag().equals("NNP")))
        .map(word -> Arc.instead(word, tree.governor(word).orElseThrow(), Label.OBJ))
        .toList();
  }
}
