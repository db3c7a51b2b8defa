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

/**
 * "called for aid at the summit": there somebody called; no aid is given there. But "expressed
 * concern at the summit" tells what worries him, and "announced talks at the summit" leaves open
 * which of the two it is.
 */
final class OccasionTakenForQualifier implements Repair {
  @Override
  public List<Arc> mend(Tree tree) {
    List<Arc> arcs = new ArrayList<>();
    Prepositions prepositions = new Prepositions(tree);
    for (Word occasion : tree.words()) {
      if (tree.is(occasion, Label.NMOD) && isSetting(prepositions.of(occasion), occasion)) {
        tree.governor(occasion)
            .filter(OccasionTakenForQualifier::isMatter)
            .flatMap(matter -> raising(tree, matter))
            .ifPresent(verb -> arcs.add(Arc.instead(occasion, verb, Label.OBL)));
      }
    }
    return arcs;
  }

  private static boolean isSetting(String preposition, Word noun) {
    Lexicon lexicon = Lexicon.english();
    return lexicon.has(noun.lemma(), "aside")
        ? preposition.equals("on")
        : lexicon.has(preposition, "being-there") && lexicon.has(noun.lemma(), "attended");
  }

  private static boolean isMatter(Word noun) {
    Lexicon lexicon = Lexicon.english();
    return noun.isNoun()
        && !noun.isProper()
        && !lexicon.has(noun.lemma(), "feeling")
        && !lexicon.has(noun.lemma(), "contact")
        && !lexicon.has(noun.lemma(), "attended");
  }

  private static Optional<Word> raising(Tree tree, Word matter) {
    return tree.is(matter, Label.OBJ, Label.OBL)
        ? tree.governor(matter).filter(verb -> verb.isVerb() && verb.has("raising"))
        : Optional.empty();
  }
}
