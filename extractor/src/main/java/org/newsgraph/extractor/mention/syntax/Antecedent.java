package org.newsgraph.extractor.mention.syntax;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the relative pronouns of a clause stand for. */
final class Antecedent {
  private static final int DEEPEST = 6;

  private final Syntax syntax;
  private final int verb;

  Antecedent(Syntax syntax, int verb) {
    this.syntax = syntax;
    this.verb = verb;
  }

  /** A relative pronoun gives way to the noun that it stands for. */
  List<Integer> resolve(List<Integer> nouns) {
    return nouns.stream()
        .flatMap(
            noun ->
                syntax.isRelativePronoun(noun) ? relativeAntecedent().stream() : Stream.of(noun))
        .toList();
  }

  /** "was among the leaders who met X", where the parser saw no relative clause. */
  private boolean whoClause(int at) {
    return syntax.relation(at).equals("ccomp")
        && syntax.governor(at).filter(syntax::isNoun).isPresent()
        && syntax.children(at, "nsubj").stream().anyMatch(who -> syntax.word(who).equals("who"));
  }

  private Optional<Integer> relativeAntecedent() {
    int at = verb;
    for (int step = 0; step < DEEPEST; step++) {
      if (syntax.relation(at).equals("acl:relcl") || whoClause(at)) {
        return syntax.governor(at).map(this::meant);
      }
      Optional<Integer> above = syntax.governor(at);
      if (above.isEmpty()) {
        return Optional.empty();
      }
      at = above.get();
    }
    return Optional.empty();
  }

  /** "X was among the leaders who met Y", "X is the envoy who met Y": X. */
  int meant(int noun) {
    return syntax.has(noun, "cop") && syntax.tag(noun).startsWith("NN") && !isName(noun)
        ? syntax.children(noun, "nsubj").stream().filter(this::isName).findFirst().orElse(noun)
        : noun;
  }

  private boolean isName(int token) {
    return syntax.tag(token).startsWith("NNP");
  }
}
