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
                    ? apposed(noun)
                        .or(() -> antecedent(verb))
                        .map(edge -> edge.as(relation))
                        .stream()
                    : Stream.of(Edge.of(relation, noun)))
        .toList();
  }

  /**
   * "its envoy for Lebanon, Luc Huber, who met": the name between the comma and "who", wherever the
   * parser hangs the clause.
   */
  private Optional<Edge> apposed(Word pronoun) {
    int last = pronoun.index() - 1;
    if (last > 0 && tree.words().get(last).is(",")) {
      last--;
    }
    if (!pronoun.is("who") || last < 1 || !isName(tree.words().get(last))) {
      return Optional.empty();
    }
    int first = last;
    while (first > 0 && inName(tree.words().get(first - 1))) {
      first--;
    }
    boolean between = first > 1 && tree.words().get(first - 1).is(",");
    boolean longer = last > first;
    return between && longer
        ? Optional.of(Edge.of(Relation.AGENT, tree.words().get(last)).by(Step.RELATIVE))
        : Optional.empty();
  }

  private static boolean inName(Word word) {
    return isName(word) || word.isPositiveAdjective();
  }

  /** A proper noun, or a noun that only the tagger does not take for one. */
  private static boolean isName(Word word) {
    return word.isProper() || (word.isNoun() && Character.isUpperCase(word.text().charAt(0)));
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

  /** "Among those who attended were X and Y": X, with whom Y stands. */
  Optional<Word> among(Word noun) {
    return tree.governor(noun)
        .filter(predicate -> isAmong(noun))
        .or(() -> oneOf(noun))
        .filter(predicate -> noun.isBefore(predicate) && tree.has(predicate, Label.COP));
  }

  /** "One of those attending was X": X. */
  private Optional<Word> oneOf(Word noun) {
    return tree.governor(noun)
        .filter(one -> noun.is("those") && tree.is(noun, Label.NMOD) && one.tag().equals("CD"))
        .filter(one -> tree.is(one, Label.NSUBJ))
        .flatMap(tree::governor)
        .filter(Word::isProper);
  }

  /** Whether somebody is said to be one of those whom a noun names. */
  boolean isAmong(Word noun) {
    return tree.children(noun, Label.CASE).stream().anyMatch(mark -> mark.is("among"));
  }

  /** "X was among the leaders who met Y", "X is the envoy who met Y": X. */
  Edge meant(Word noun) {
    Edge itself = Edge.of(Relation.AGENT, noun);
    Optional<Word> named = among(noun);
    if (named.isPresent()) {
      return itself.at(named.get()).by(Step.PREDICATE);
    }
    return said(noun)
        .flatMap(predicate -> tree.children(predicate, Label.NSUBJ).stream().findFirst())
        .filter(subject -> subject.isProper() || stands(subject))
        .map(subject -> itself.at(subject).by(Step.PREDICATE))
        .orElse(itself);
  }

  /** What is said of somebody: the noun, or what counts it: "was one of the envoys who met Y". */
  private Optional<Word> said(Word noun) {
    if (!noun.isNoun() || noun.isProper()) {
      return Optional.empty();
    }
    return tree.has(noun, Label.COP)
        ? Optional.of(noun)
        : tree.governor(noun)
            .filter(counts -> noun.isPlural() && tree.is(noun, Label.NMOD, Label.OBJ, Label.OBL))
            .filter(counts -> counts.formHas("quantity") || counts.is("more"))
            .filter(counts -> tree.has(counts, Label.COP));
  }

  /** "He was one of them": not "it was the envoy who met". */
  private static boolean stands(Word pronoun) {
    return pronoun.isPersonalPronoun() && !pronoun.formHas("it");
  }
}
