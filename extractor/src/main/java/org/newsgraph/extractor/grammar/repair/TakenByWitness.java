package org.newsgraph.extractor.grammar.repair;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.extractor.grammar.tree.Arc;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;

/**
 * "Doe met on Friday with Premier Roe, officials said": what stands before the comma belongs to the
 * verb before it, not to the one by which the sentence ends.
 */
final class TakenByWitness implements Repair {
  @Override
  public List<Arc> mend(Tree tree) {
    return tree.words().stream()
        .filter(verb -> verb.isVerb() && ends(tree, verb))
        .flatMap(verb -> taken(tree, verb))
        .toList();
  }

  /** Whether only a full stop or a closing mark follows. */
  private static boolean ends(Tree tree, Word verb) {
    return tree.words().stream().noneMatch(word -> verb.isBefore(word) && isWord(word));
  }

  private static boolean isWord(Word word) {
    return Character.isLetterOrDigit(word.text().charAt(0));
  }

  private static Stream<Arc> taken(Tree tree, Word verb) {
    Optional<Integer> comma =
        tree.child(verb, Label.NSUBJ)
            .filter(subject -> subject.isBefore(verb))
            .map(subject -> tree.begin(subject) - 1)
            .filter(before -> tree.stands(before, ","));
    Optional<Word> said = comma.flatMap(at -> said(tree, verb, at));
    return said.stream()
        .flatMap(
            main ->
                tree.children(verb, Label.OBL, Label.OBL_TMOD, Label.OBJ, Label.ADVMOD).stream()
                    .filter(word -> main.isBefore(word) && word.index() < comma.get())
                    .map(word -> Arc.instead(word, main, tree.label(word))));
  }

  /** The verb of what is said: above the one that says it, or below it. */
  private static Optional<Word> said(Tree tree, Word verb, int comma) {
    Optional<Word> above =
        tree.governor(verb).filter(main -> tree.is(verb, Label.PARATAXIS, Label.DEP));
    return above
        .or(() -> tree.child(verb, Label.CCOMP, Label.PARATAXIS))
        .filter(main -> main.isVerb() && main.index() < comma);
  }
}
