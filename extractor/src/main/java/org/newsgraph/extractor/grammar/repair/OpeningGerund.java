package org.newsgraph.extractor.grammar.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.grammar.tree.Arc;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;

/**
 * "Meeting in Geneva, Roe and Doe agreed to talk": the names behind the comma are no part of the
 * opening but the subject of the finite verb, and the verb heads the sentence.
 */
final class OpeningGerund implements Repair {
  @Override
  public List<Arc> mend(Tree tree) {
    List<Arc> arcs = new ArrayList<>();
    tree.at(0)
        .filter(gerund -> gerund.isGerund() && tree.is(gerund, Label.ROOT))
        .ifPresent(
            gerund ->
                tree.children(gerund, Label.DEP, Label.CCOMP, Label.PARATAXIS).stream()
                    .filter(verb -> verb.isFinite() && !tree.has(verb, Label.NSUBJ))
                    .findFirst()
                    .ifPresent(verb -> turn(tree, gerund, verb, arcs)));
    return arcs;
  }

  private static void turn(Tree tree, Word gerund, Word verb, List<Arc> arcs) {
    Optional<Word> subject =
        tree.words().stream()
            .filter(word -> gerund.isBefore(word) && word.isBefore(verb))
            .filter(word -> tree.is(word, Label.CONJ, Label.APPOS) && word.isNoun())
            .filter(word -> tree.stands(tree.under(word).get(0).index() - 1, ","))
            .findFirst();
    subject.ifPresent(
        first -> {
          arcs.add(new Arc(verb, Optional.empty(), Label.ROOT, false));
          arcs.add(Arc.instead(gerund, verb, Label.ADVCL));
          arcs.add(Arc.instead(first, verb, Label.NSUBJ));
          tree.children(tree.governor(first).orElseThrow(), Label.CONJ).stream()
              .filter(first::isBefore)
              .forEach(next -> arcs.add(Arc.instead(next, first, Label.CONJ)));
        });
  }
}
