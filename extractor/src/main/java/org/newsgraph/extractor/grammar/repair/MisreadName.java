package org.newsgraph.extractor.grammar.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.grammar.tree.Arc;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;

/**
 * A name that is taken for a month ("received Theresa May"), or for a part of the sign behind it
 * ("met Acme Corp &lt;ACM>").
 */
final class MisreadName implements Repair {
  @Override
  public List<Arc> mend(Tree tree) {
    List<Arc> arcs = new ArrayList<>(months(tree));
    for (Word ticker : tree.words()) {
      if (ticker.isTicker()) {
        name(tree, ticker).ifPresent(name -> turn(tree, ticker, name, arcs));
      }
    }
    return arcs;
  }

  private static List<Arc> months(Tree tree) {
    return tree.words().stream()
        .filter(word -> tree.is(word, Label.OBL_TMOD) && word.namesPerson())
        .filter(word -> tree.children(word).stream().anyMatch(first -> first.tag().equals("NNP")))
        .map(word -> Arc.instead(word, tree.governor(word).orElseThrow(), Label.OBJ))
        .toList();
  }

  /** The company is meant, not its sign at the exchange. */
  private static Optional<Word> name(Tree tree, Word ticker) {
    return tree.before(ticker)
        .filter(name -> tree.is(name, Label.COMPOUND))
        .filter(name -> tree.governor(name).filter(ticker::equals).isPresent());
  }

  private static void turn(Tree tree, Word ticker, Word name, List<Arc> arcs) {
    arcs.add(new Arc(name, tree.governor(ticker), tree.label(ticker), false));
    arcs.add(Arc.instead(ticker, name, Label.PUNCT));
    tree.children(ticker).stream()
        .filter(child -> !child.equals(name))
        .forEach(child -> arcs.add(Arc.instead(child, name, tree.label(child))));
  }
}
