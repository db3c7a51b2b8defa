package org.newsgraph.extractor.grammar.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.grammar.tree.Arc;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;

/**
 * "She told a World Trade Organization (WTO) meeting that": what stands in brackets parts a name
 * from its noun for the parser alone; the name stands before the noun. "It gave the African Union
 * (AU) money" has two objects.
 */
final class NameBeforeAcronym implements Repair {
  private static final int LENGTH = 3;

  @Override
  public List<Arc> mend(Tree tree) {
    List<Arc> arcs = new ArrayList<>();
    for (Word open : tree.words()) {
      if (open.opensBracket()
          && tree.at(open.index() + 2).filter(Word::closesBracket).isPresent()) {
        Optional<Word> name = tree.before(open).filter(Word::isNoun);
        Optional<Word> noun = tree.at(open.index() + LENGTH).filter(Word::isNoun);
        if (name.isPresent() && noun.isPresent()) {
          join(tree, name.get(), noun.get(), arcs);
        }
      }
    }
    return arcs;
  }

  private static void join(Tree tree, Word name, Word noun, List<Arc> arcs) {
    Optional<Word> verb = tree.governor(name);
    boolean given =
        tree.is(name, Label.IOBJ, Label.OBJ)
            && verb.equals(tree.governor(noun))
            && tree.is(noun, Label.OBJ, Label.DEP)
            && noun.has("contact");
    boolean subject =
        tree.is(name, Label.NSUBJ)
            && verb.filter(noun::equals).isPresent()
            && !tree.has(noun, Label.COP);
    if (given || subject) {
      arcs.add(Arc.instead(name, noun, Label.COMPOUND));
    }
    if (given) {
      arcs.add(new Arc(noun, verb, Label.OBJ, false));
    }
  }
}
