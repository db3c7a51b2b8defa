package org.newsgraph.extractor.mention.event;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractor.mention.syntax.Clause;
import org.newsgraph.extractor.mention.syntax.Syntax;

/** Who is bound by an agreement, where the words around it only tell what becomes of it. */
final class Bond {
  private static final int DEEPEST = 3;
  private static final Set<String> OBJECT = Set.of("obj", "nsubj:pass");

  /** What an agreement consists of: "the terms of the deal". */
  private static final Set<String> PARTS =
      Set.of(
          "term", "terms", "condition", "provision", "obligation", "commitment", "part", "spirit");

  private final Syntax syntax;
  private final int agreement;
  private final SupportVerbs support;

  Bond(Syntax syntax, int agreement, SupportVerbs support) {
    this.syntax = syntax;
    this.agreement = agreement;
    this.support = support;
  }

  /** Who "will stand by the terms of the agreement", who "has withdrawn from the treaty". */
  Stream<Integer> keepers() {
    int whole = whole(agreement, 0);
    return syntax
        .governor(whole)
        .filter(verb -> keeps(verb, whole))
        .map(verb -> new Clause(syntax, verb).subjects().stream())
        .orElse(Stream.of());
  }

  private int whole(int noun, int steps) {
    Optional<Integer> above = syntax.governor(noun);
    return above.isPresent()
            && steps < DEEPEST
            && syntax.relation(noun).equals("nmod")
            && PARTS.contains(syntax.lemma(above.get()))
        ? whole(above.get(), steps + 1)
        : noun;
  }

  private boolean keeps(int verb, int noun) {
    String preposition = syntax.relation(noun).equals("obl") ? syntax.preposition(noun) : "";
    boolean linked = !preposition.isEmpty() || OBJECT.contains(syntax.relation(noun));
    return linked && support.carries(lemma(verb), ("bond " + preposition).strip());
  }

  private String lemma(int verb) {
    String particle = syntax.particle(verb);
    return particle.isEmpty() ? syntax.lemma(verb) : syntax.lemma(verb) + "_" + particle;
  }

  /** "the deal which ended their row", "the row between Peru and Chile": who had quarrelled. */
  Stream<Integer> opponents() {
    return Stream.concat(syntax.children(agreement, "acl:relcl").stream(), governing())
        .filter(verb -> support.carries(lemma(verb), "row"))
        .flatMap(verb -> Stream.concat(Stream.of(verb), syntax.children(verb, "obj").stream()))
        .flatMap(this::sides);
  }

  /** Whose row it was, or between whom, where the parser may have hung them on the verb. */
  private Stream<Integer> sides(int row) {
    return Stream.concat(
        syntax.children(row, "nmod:poss").stream(),
        syntax.children(row, "nmod", "obl").stream()
            .filter(noun -> syntax.preposition(noun).equals("between")));
  }

  private Stream<Integer> governing() {
    return syntax.relation(agreement).equals("nsubj")
        ? syntax.governor(agreement).stream()
        : Stream.of();
  }
}
