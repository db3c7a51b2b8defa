package org.newsgraph.extractor.grammar.repair;

import java.util.List;
import org.newsgraph.extractor.grammar.tree.Arc;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.lexicon.Lexicon;

/**
 * "Peru began talks with its banks, Minister Roe said": no comma parts the name from a verb that
 * has no other subject, so it explains nothing before it.
 */
final class SpeakerTakenForExplanation implements Repair {
  @Override
  public List<Arc> mend(Tree tree) {
    return tree.words().stream()
        .filter(name -> name.isProper() && tree.is(name, Label.APPOS))
        .flatMap(
            name ->
                tree.after(name).stream()
                    .filter(verb -> verb.isFinite() && !tree.has(verb, Label.NSUBJ))
                    .filter(verb -> Lexicon.english().has(verb.lemma(), "saying"))
                    .filter(verb -> tree.governor(name).filter(verb::equals).isEmpty())
                    .map(verb -> Arc.instead(name, verb, Label.NSUBJ)))
        .toList();
  }
}
