package org.newsgraph.extractor.grammar;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;

/** What the relative pronouns of a clause stand for. */
final class Relatives {
  private static final int DEEPEST = 6;

  private final Tree tree;

  Relatives(Tree tree) {
    this.tree = tree;
  }

  /** A relative pronoun gives way to the noun that it stands for. */
  List<Edge> resolve(Word verb, Relation relation, List<Word> nouns) {
    return nouns.stream()
        .flatMap(
            noun ->
                noun.isRelativePronoun()
                    ? antecedent(verb).map(edge -> edge.as(relation)).stream()
                    : Stream.of(Edge.of(relation, noun)))
        .toList();
  }

  private Optional<Edge> antecedent(Word verb) {
    List<Word> path = tree.upwards(verb);
    return path.stream()
        .limit(DEEPEST)
        .filter(at -> tree.is(at, Label.ACL_RELCL))
        .findFirst()
        .flatMap(tree::governor)
        .map(noun -> meant(noun).by(Step.RELATIVE));
  }

  /** "X was among the leaders who met Y", "X is the envoy who met Y": X. */
  Edge meant(Word noun) {
    Edge itself = Edge.of(Relation.AGENT, noun);
    return tree.has(noun, Label.COP) && noun.isNoun() && !noun.isProper()
        ? tree.children(noun, Label.NSUBJ).stream()
            .filter(Word::isProper)
            .findFirst()
            .map(subject -> itself.at(subject).by(Step.PREDICATE))
            .orElse(itself)
        : itself;
  }
}
