package org.newsgraph.extractor.grammar.repair;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.extractor.grammar.tree.Arc;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Prepositions;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;

/** "pulled out of the talks": "out of" is one preposition, and what is behind it the verb's. */
final class BehindParticle implements Repair {
  @Override
  public List<Arc> mend(Tree tree) {
    List<Arc> arcs = new ArrayList<>();
    Prepositions prepositions = new Prepositions(tree);
    for (Word noun : tree.words()) {
      if (tree.is(noun, Label.OBL, Label.NMOD)) {
        tree.governor(noun)
            .filter(adverb -> tree.is(adverb, Label.ADVMOD))
            .filter(adverb -> prepositions.of(noun).startsWith(adverb.lower() + " "))
            .flatMap(tree::governor)
            .filter(Word::isVerb)
            .ifPresent(verb -> arcs.add(Arc.instead(noun, verb, Label.OBL)));
      }
    }
    return arcs;
  }
}
