package org.newsgraph.extractor.grammar.repair;

import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.extractor.grammar.tree.Arc;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;

/** "They flew back to Oslo": the town hangs on the verb, not on the adverb. */
final class WayAdverb implements Repair {
  @Override
  public List<Arc> mend(Tree tree) {
    return tree.words().stream()
        .filter(word -> tree.is(word, Label.ADVMOD))
        .filter(word -> word.formHas("way"))
        .flatMap(
            word ->
                tree.governor(word).filter(Word::isVerb).stream()
                    .flatMap(verb -> towns(tree, word, verb)))
        .toList();
  }

  private static Stream<Arc> towns(Tree tree, Word adverb, Word verb) {
    return tree.children(adverb, Label.OBL, Label.NMOD, Label.OBL_TMOD, Label.OBL_NPMOD).stream()
        .map(town -> Arc.instead(town, verb, Label.OBL));
  }
}
