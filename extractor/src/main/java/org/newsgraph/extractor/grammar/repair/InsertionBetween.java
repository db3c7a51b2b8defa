package org.newsgraph.extractor.grammar.repair;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.newsgraph.extractor.grammar.tree.Arc;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;

/**
 * "talks between Peru -- led by Garcia -- and Chile": the second party, cut off by an insertion.
 */
final class InsertionBetween implements Repair {
  private static final int SHORTEST = 2;

  @Override
  public List<Arc> mend(Tree tree) {
    return tree.words().stream()
        .filter(first -> between(tree, first) && !tree.has(first, Label.CONJ))
        .flatMap(
            first ->
                second(tree, first.index() + 1).stream()
                    .map(second -> Arc.more(second, first, Label.CONJ)))
        .toList();
  }

  private static boolean between(Tree tree, Word noun) {
    return tree.children(noun, Label.CASE).stream().anyMatch(mark -> mark.is("between"));
  }

  private static Optional<Word> second(Tree tree, int open) {
    if (!tree.stands(open, ",") && !tree.stands(open, "--")) {
      return Optional.empty();
    }
    String mark = tree.words().get(open).lower();
    return IntStream.range(open + 1, tree.size() - SHORTEST)
        .filter(close -> tree.stands(close, mark))
        .limit(1)
        .filter(close -> tree.stands(close + 1, "and"))
        .mapToObj(close -> NounPhrases.last(tree, tree.words().get(close + SHORTEST)))
        .findFirst();
  }
}
