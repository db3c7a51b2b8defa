package org.newsgraph.extractor.grammar.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.grammar.tree.Arc;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Prepositions;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.lexicon.Lexicon;

/** "cut short a visit to return home": "short" belongs to the verb, and the visit is its object. */
final class ParticleBeforeObject implements Repair {
  @Override
  public List<Arc> mend(Tree tree) {
    List<Arc> arcs = new ArrayList<>();
    for (Word verb : tree.words()) {
      tree.after(verb)
          .filter(particle -> verb.isVerb() && makesVerb(verb, particle))
          .filter(particle -> tree.is(particle, Label.XCOMP) && !tree.has(verb, Label.OBJ))
          .ifPresent(particle -> object(tree, verb, particle, arcs));
    }
    return arcs;
  }

  private static boolean makesVerb(Word verb, Word particle) {
    return Lexicon.english().has(verb.lemma() + "_" + particle.lower(), "particle-adverb");
  }

  private static void object(Tree tree, Word verb, Word particle, List<Arc> arcs) {
    Optional<Word> object =
        tree.after(particle)
            .map(new Prepositions(tree)::phraseHead)
            .filter(Word::isNoun)
            .filter(noun -> tree.is(noun, Label.NSUBJ, Label.OBJ, Label.OBL, Label.DEP));
    if (object.isEmpty()) {
      return;
    }
    arcs.add(Arc.instead(particle, verb, Label.COMPOUND_PRT));
    arcs.add(Arc.instead(object.get(), verb, Label.OBJ));
    tree.governor(object.get())
        .filter(purpose -> purpose.isVerb() && tree.governor(purpose).equals(Optional.of(particle)))
        .ifPresent(purpose -> arcs.add(Arc.instead(purpose, verb, Label.ADVCL)));
  }
}
