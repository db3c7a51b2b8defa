package org.newsgraph.extractor.grammar.repair;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.extractor.grammar.tree.Arc;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.lexicon.Lexicon;

/** "They called Roe a liar", "They named Roe premier": whom, and what. */
final class SubjectOfSmallClause implements Repair {
  @Override
  public List<Arc> mend(Tree tree) {
    List<Arc> arcs = new ArrayList<>();
    for (Word noun : tree.words()) {
      if (noun.isNoun() && tree.is(noun, Label.XCOMP) && person(noun)) {
        tree.governor(noun)
            .filter(verb -> !tree.has(verb, Label.OBJ, Label.NSUBJ_PASS))
            .ifPresent(
                verb ->
                    tree.child(noun, Label.NSUBJ)
                        .filter(verb::isBefore)
                        .filter(subject -> subject.isBefore(noun))
                        .ifPresent(subject -> arcs.add(Arc.instead(subject, verb, Label.OBJ))));
      }
    }
    return arcs;
  }

  private static boolean person(Word noun) {
    Lexicon words = Lexicon.english();
    return words.has(noun.lemma(), "wrongdoer")
        || words.value(noun.lemma(), "describes").filter("PERSON"::equals).isPresent();
  }
}
