package org.newsgraph.extractor.grammar.repair;

import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.grammar.tree.Arc;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.lexicon.Lexicon;

/** "Merkel will see Macron before flying to Rome": she flies, not he. */
final class GerundUnderName implements Repair {
  @Override
  public List<Arc> mend(Tree tree) {
    return tree.words().stream()
        .filter(gerund -> gerund.isGerund() && tree.is(gerund, Label.ACL))
        .filter(
            gerund -> tree.children(gerund, Label.CASE, Label.MARK).stream().anyMatch(this::when))
        .filter(gerund -> tree.governor(gerund).filter(Word::isProper).isPresent())
        .flatMap(
            gerund ->
                verb(tree, gerund).map(verb -> Arc.instead(gerund, verb, Label.ADVCL)).stream())
        .toList();
  }

  private boolean when(Word mark) {
    return Lexicon.english().has(mark.lower(), "gerund-mark");
  }

  private static Optional<Word> verb(Tree tree, Word gerund) {
    return tree.upwards(gerund).stream()
        .skip(1)
        .filter(Word::isVerb)
        .findFirst()
        .filter(verb -> verb.isBefore(gerund));
  }
}
