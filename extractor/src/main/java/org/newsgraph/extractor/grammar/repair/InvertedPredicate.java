package org.newsgraph.extractor.grammar.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.grammar.tree.Arc;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;

/**
 * "Also present were Merkel and Macron", "Also at the meeting were Merkel and Macron": they are the
 * subject, not what somebody is.
 */
final class InvertedPredicate implements Repair {
  @Override
  public List<Arc> mend(Tree tree) {
    List<Arc> arcs = new ArrayList<>();
    for (Word word : tree.words()) {
      Optional<Word> name = tree.governor(word).filter(Word::isProper);
      if (word.isAdjective() || word.isVerb()) {
        turn(tree, word, name, arcs);
      }
      if (word.isGerund() && word.index() == 0) {
        opening(tree, word, arcs);
      }
      if (where(tree, word)) {
        turn(tree, word, name.filter(who -> !tree.has(who, Label.CASE, Label.NSUBJ)), arcs);
      }
    }
    return arcs;
  }

  /** Where somebody is: the phrase stands before "were", the name behind it. */
  private static boolean where(Tree tree, Word noun) {
    return tree.is(noun, Label.OBL, Label.NMOD)
        && tree.child(noun, Label.CASE).filter(at -> opens(tree, at, noun)).isPresent()
        && !tree.has(noun, Label.ACL, Label.ACL_RELCL);
  }

  /** "Among the participants were Merkel and Macron"; "among the dead" tells of no meeting. */
  private static boolean opens(Tree tree, Word preposition, Word noun) {
    return tree.words().subList(0, preposition.index()).stream().allMatch(Word::isAdverb)
        && (!preposition.is("among") || noun.has("at-meeting"));
  }

  /** "Taking part in the talks were Merkel and Macron". */
  private static void opening(Tree tree, Word gerund, List<Arc> arcs) {
    Optional<Word> object = tree.after(gerund).filter(Word::isNoun);
    Optional<Word> name = object.flatMap(tree::governor).filter(Word::isProper);
    if (name.isPresent() && tree.governor(gerund).equals(object)) {
      copula(tree, gerund, name.get())
          .ifPresent(
              be -> {
                turn(tree, gerund, name.get(), be, arcs);
                arcs.add(Arc.instead(object.get(), gerund, Label.OBJ));
                tree.children(object.get(), Label.NMOD)
                    .forEach(noun -> arcs.add(Arc.instead(noun, gerund, Label.OBL)));
              });
    }
  }

  private static Optional<Word> copula(Tree tree, Word word, Word name) {
    return tree.child(name, Label.COP).filter(be -> word.isBefore(be) && be.isBefore(name));
  }

  private static void turn(Tree tree, Word word, Optional<Word> name, List<Arc> arcs) {
    name.ifPresent(who -> copula(tree, word, who).ifPresent(be -> turn(tree, word, who, be, arcs)));
  }

  private static void turn(Tree tree, Word word, Word name, Word be, List<Arc> arcs) {
    arcs.add(new Arc(word, tree.governor(name), tree.label(name), false));
    arcs.add(Arc.instead(name, word, Label.NSUBJ));
    arcs.add(Arc.instead(be, word, word.isVerb() ? Label.AUX : Label.COP));
  }
}
