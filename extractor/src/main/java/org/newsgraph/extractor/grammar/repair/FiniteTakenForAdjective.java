package org.newsgraph.extractor.grammar.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.grammar.tree.Arc;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;

/**
 * "In a call with Roe, Doe discussed trade": in a sentence without a verb the finite form before a
 * noun is the verb, and the noun before it its subject.
 */
final class FiniteTakenForAdjective implements Repair {
  @Override
  public List<Arc> mend(Tree tree) {
    List<Arc> arcs = new ArrayList<>();
    for (Word verb : tree.words()) {
      if (verb.isPast() && tree.is(verb, Label.AMOD)) {
        Optional<Word> top =
            tree.upwards(verb).stream().filter(word -> tree.is(word, Label.ROOT)).findFirst();
        top.filter(noun -> noun.isNoun() && tree.has(noun, Label.CASE) && noun.isBefore(verb))
            .ifPresent(
                noun ->
                    subject(tree, verb)
                        .ifPresent(subject -> turn(tree, verb, subject, noun, arcs)));
      }
    }
    return arcs;
  }

  private static Optional<Word> subject(Tree tree, Word verb) {
    return tree.before(verb)
        .filter(word -> word.isProper() || word.isPersonalPronoun())
        .map(last -> NounPhrases.head(tree, last, verb));
  }

  private static void turn(Tree tree, Word verb, Word subject, Word top, List<Arc> arcs) {
    Word object = tree.governor(verb).orElseThrow();
    arcs.add(new Arc(verb, Optional.empty(), Label.ROOT, false));
    arcs.add(Arc.instead(object, verb, Label.OBJ));
    arcs.add(Arc.instead(subject, verb, Label.NSUBJ));
    arcs.add(Arc.instead(top, verb, Label.OBL));
  }
}
