package org.newsgraph.extractor.grammar.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.grammar.tree.Arc;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.lexicon.Lexicon;

/**
 * "denied meeting Roe in Lima", "began by meeting Roe": Roe is whom somebody met, and what stands
 * behind the name tells of the meeting.
 */
final class GerundTakenForNoun implements Repair {
  @Override
  public List<Arc> mend(Tree tree) {
    List<Arc> arcs = new ArrayList<>();
    for (Word gerund : tree.words()) {
      if (gerund.isGerund()
          && tree.is(gerund, Label.COMPOUND, Label.AMOD)
          && Lexicon.english().value(gerund.lower(), "gerund-of").isPresent()
          && tree.before(gerund).filter(GerundTakenForNoun::opens).isPresent()) {
        tree.governor(gerund)
            .map(name -> head(tree, name))
            .filter(gerund::isBefore)
            .ifPresent(object -> turn(tree, gerund, object, arcs));
      }
    }
    return arcs;
  }

  private static boolean opens(Word word) {
    return !word.isDeterminer() && !word.isAdjective() && !word.isOwnerMark();
  }

  private static Word head(Tree tree, Word name) {
    return tree.is(name, Label.COMPOUND) ? head(tree, tree.governor(name).orElseThrow()) : name;
  }

  private static void turn(Tree tree, Word gerund, Word object, List<Arc> arcs) {
    Optional<Word> above = tree.governor(object).map(noun -> doing(tree, gerund, noun));
    if (above.isEmpty()) {
      return;
    }
    Label link = tree.is(object, Label.OBJ) ? Label.XCOMP : Label.ADVCL;
    arcs.add(Arc.instead(gerund, above.get(), link));
    arcs.add(Arc.instead(object, gerund, Label.OBJ));
    tree.children(object, Label.CASE, Label.MARK).stream()
        .filter(mark -> mark.isBefore(gerund))
        .forEach(mark -> arcs.add(Arc.instead(mark, gerund, Label.MARK)));
    behind(tree, object, above.get())
        .forEach(more -> arcs.add(Arc.instead(more, gerund, adverbial(tree.label(more)))));
  }

  /** "spent Monday on a tour, meeting Roe": behind a comma it is told of the verb. */
  private static Word doing(Tree tree, Word gerund, Word above) {
    return tree.stands(gerund.index() - 1, ",")
        ? tree.upwards(above).stream().filter(Word::isVerb).findFirst().orElse(above)
        : above;
  }

  /** What stands behind the name and was taken for its own or for the verb's, up to a mark. */
  private static List<Word> behind(Tree tree, Word object, Word above) {
    int end =
        tree.words().stream()
            .filter(object::isBefore)
            .filter(word -> word.isPunctuation() || word.isFinite())
            .mapToInt(Word::index)
            .findFirst()
            .orElse(tree.size());
    List<Word> found = new ArrayList<>(tree.children(object, Label.NMOD));
    if (above.isBefore(object)) {
      found.addAll(tree.children(above, Label.OBL, Label.OBL_TMOD));
    }
    return found.stream()
        .filter(more -> object.isBefore(more) && more.index() < end)
        .distinct()
        .toList();
  }

  private static Label adverbial(Label label) {
    return label == Label.NMOD ? Label.OBL : label;
  }
}
