package org.newsgraph.extractor.grammar.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.grammar.tree.Arc;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;

/**
 * "Wen told visiting Premier Roe that": whom he told stands behind what is said of the guest; in
 * "visiting Premier Roe told Wen" the guest speaks.
 */
final class AdjectiveTakenForVerb implements Repair {
  private static final int LONGEST = 14;

  @Override
  public List<Arc> mend(Tree tree) {
    List<Arc> arcs = new ArrayList<>();
    for (Word gerund : tree.words()) {
      if (gerund.isGerund()
          && tree.is(gerund, Label.XCOMP, Label.CCOMP, Label.ADVCL, Label.DEP)
          && gerund.formHas("said-of-guest")) {
        Optional<Word> titled = titled(tree, gerund);
        tree.governor(gerund)
            .filter(verb -> verb.isVerb() && !tree.has(verb, Label.OBJ))
            .filter(verb -> verb.has("of-persons"))
            .ifPresent(
                verb ->
                    titled
                        .filter(guest -> !tree.is(guest, Label.NSUBJ))
                        .or(() -> tree.child(gerund, Label.OBJ).filter(gerund::isBefore))
                        .ifPresent(guest -> turn(tree, gerund, guest, verb, arcs)));
        titled
            .filter(guest -> tree.is(guest, Label.NSUBJ))
            .flatMap(tree::governor)
            .filter(verb -> tree.governor(verb).filter(gerund::equals).isPresent())
            .ifPresent(verb -> speak(tree, gerund, titled.get(), verb, arcs));
      }
    }
    return arcs;
  }

  /** The name right behind a title: "visiting Secretary of State for Trade Roe". */
  private static Optional<Word> titled(Tree tree, Word gerund) {
    boolean office = false;
    Optional<Word> guest = Optional.empty();
    for (int at = gerund.index() + 1; at <= gerund.index() + LONGEST && at < tree.size(); at++) {
      Word word = tree.words().get(at);
      if (guest.isPresent() && !word.namesPerson()) {
        break;
      }
      if (word.namesPerson()) {
        guest = Optional.of(word);
      } else if (!word.isNominal() && !word.isHyphen() && !word.formHas("in-title")) {
        break;
      }
      office |= word.has("office");
    }
    return office ? guest : Optional.empty();
  }

  /** The guest's own verb stands where the parser put what is said of him. */
  private static void speak(Tree tree, Word gerund, Word guest, Word verb, List<Arc> arcs) {
    arcs.add(new Arc(verb, tree.governor(gerund), tree.label(gerund), false));
    arcs.add(Arc.instead(gerund, guest, Label.AMOD));
  }

  private static void turn(Tree tree, Word gerund, Word guest, Word verb, List<Arc> arcs) {
    arcs.add(Arc.instead(guest, verb, Label.OBJ));
    arcs.add(Arc.instead(gerund, guest, Label.AMOD));
    tree.children(gerund).stream()
        .filter(child -> !child.equals(guest))
        .forEach(child -> arcs.add(Arc.instead(child, verb, tree.label(child))));
  }
}
