package org.newsgraph.extractor.grammar.repair;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.extractor.grammar.tree.Arc;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Prepositions;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;

/**
 * "a deal with Peru to sell jets": Peru stands behind its preposition, not before the infinitive.
 * "Since Peru signed" has a subject of its own.
 */
final class PartnerTakenForSubject implements Repair {
  @Override
  public List<Arc> mend(Tree tree) {
    List<Arc> arcs = new ArrayList<>();
    Prepositions prepositions = new Prepositions(tree);
    for (Word infinitive : tree.words()) {
      if (tree.is(infinitive, Label.ACL, Label.ADVCL) && !infinitive.isFinite()) {
        tree.children(infinitive, Label.NSUBJ).stream()
            .filter(noun -> !prepositions.of(noun).isEmpty())
            .filter(noun -> !prepositions.is(noun, "for"))
            .forEach(
                noun ->
                    tree.governor(infinitive)
                        .filter(above -> above.isBefore(noun))
                        .filter(above -> above.isNoun() || goesAlong(tree, infinitive, noun))
                        .ifPresent(above -> arcs.add(under(noun, above))));
      }
    }
    return arcs;
  }

  /** "flew with Wu to meet Xi", but not "with Wu shuttling between them". */
  private static boolean goesAlong(Tree tree, Word infinitive, Word noun) {
    return new Prepositions(tree).is(noun, "with")
        && tree.children(infinitive, Label.MARK, Label.AUX).stream().anyMatch(to -> to.is("to"));
  }

  private static Arc under(Word noun, Word above) {
    return Arc.instead(noun, above, above.isNoun() ? Label.NMOD : Label.OBL);
  }
}
