package org.newsgraph.extractor.grammar;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Prepositions;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;

/** Who is bound by an agreement, where the words around it only tell what becomes of it. */
final class Agreements {
  private static final int DEEPEST = 3;

  private final Tree tree;
  private final Clauses clauses;
  private final Prepositions prepositions;
  private final Carriers carriers;
  private final SupportVerbs support;

  Agreements(Tree tree, Clauses clauses, Prepositions prepositions, Carriers carriers) {
    this.tree = tree;
    this.clauses = clauses;
    this.prepositions = prepositions;
    this.carriers = carriers;
    this.support = SupportVerbs.english();
  }

  /** Who "will stand by the terms of the agreement", who "has withdrawn from the treaty". */
  List<Edge> keepers(Word agreement) {
    Word whole = whole(agreement, 0);
    return tree
        .governor(whole)
        .filter(verb -> keeps(verb, whole))
        .map(verb -> clauses.agents(verb))
        .orElse(List.of())
        .stream()
        .map(edge -> edge.as(Relation.KEEPER))
        .toList();
  }

  private Word whole(Word noun, int steps) {
    Optional<Word> above = tree.governor(noun);
    return above.isPresent()
            && steps < DEEPEST
            && tree.is(noun, Label.NMOD)
            && above.get().has("part-of-agreement")
        ? whole(above.get(), steps + 1)
        : noun;
  }

  private boolean keeps(Word verb, Word noun) {
    String preposition = tree.is(noun, Label.OBL) ? prepositions.of(noun) : "";
    boolean linked = !preposition.isEmpty() || tree.is(noun, Label.OBJ, Label.NSUBJ_PASS);
    return linked && support.carries(carriers.lemma(verb), ("bond " + preposition).strip());
  }

  /** "the deal which ended their row", "the row between Peru and Chile": who had quarrelled. */
  List<Edge> opponents(Word agreement) {
    Stream<Word> verbs =
        Stream.concat(
            tree.children(agreement, Label.ACL_RELCL).stream(),
            tree.is(agreement, Label.NSUBJ) ? tree.governor(agreement).stream() : Stream.of());
    return clauses.spread(
        verbs
            .filter(verb -> support.carries(carriers.lemma(verb), "row"))
            .flatMap(
                verb -> Stream.concat(Stream.of(verb), tree.children(verb, Label.OBJ).stream()))
            .flatMap(this::sides)
            .map(side -> Edge.of(Relation.OPPONENT, side)));
  }

  /** Whose row it was, or between whom, where the parser may have hung them on the verb. */
  private Stream<Word> sides(Word row) {
    return Stream.concat(
        tree.children(row, Label.NMOD_POSS).stream(),
        tree.children(row, Label.NMOD, Label.OBL).stream()
            .filter(noun -> prepositions.is(noun, "between")));
  }
}
