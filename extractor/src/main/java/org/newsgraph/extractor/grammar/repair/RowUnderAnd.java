package org.newsgraph.extractor.grammar.repair;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.extractor.grammar.tree.Arc;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;

/**
 * "It brought together the ministers, and the UN and NATO": nouns that hang on an "and" go on with
 * the row before it.
 */
final class RowUnderAnd implements Repair {
  @Override
  public List<Arc> mend(Tree tree) {
    List<Arc> arcs = new ArrayList<>();
    for (Word and : tree.words()) {
      if (and.isConjunction() && tree.is(and, Label.DEP, Label.CC)) {
        List<Word> hanging =
            tree.children(and, Label.DEP, Label.CONJ).stream().filter(Word::isNoun).toList();
        tree.governor(and)
            .filter(verb -> verb.isVerb() && !hanging.isEmpty())
            .flatMap(verb -> tree.child(verb, Label.OBJ, Label.IOBJ))
            .filter(object -> object.isBefore(and))
            .ifPresent(
                object -> hanging.forEach(noun -> arcs.add(Arc.instead(noun, object, Label.CONJ))));
      }
    }
    return arcs;
  }
}
