package org.newsgraph.extractor.mention.time.event;

import static org.newsgraph.extractor.grammar.SyntacticFunction.AUXILIARY;
import static org.newsgraph.extractor.grammar.SyntacticFunction.COPULA;
import static org.newsgraph.extractor.grammar.SyntacticFunction.OBJECT;
import static org.newsgraph.extractor.grammar.SyntacticFunction.OBLIQUE;
import static org.newsgraph.extractor.grammar.SyntacticFunction.OPEN_COMPLEMENT;
import static org.newsgraph.extractor.grammar.SyntacticFunction.PASSIVE_AUXILIARY;
import static org.newsgraph.extractor.grammar.SyntacticFunction.PREPOSITION;
import static org.newsgraph.extractor.grammar.SyntacticFunction.SUBJECT;

import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.SyntacticFunction;
import org.newsgraph.extractor.grammar.tree.Word;

/** Verbs that tell the end of an event, or that it still goes on, and not its first day. */
final class Ending {
  private final PredicateGraph graph;
  private final Word event;

  Ending(PredicateGraph graph, Word event) {
    this.graph = graph;
    this.event = event;
  }

  /** "wrapped up a visit"; not "was wrapping up a visit", which went on. */
  boolean concluded() {
    return above(OBJECT).filter(verb -> verb.has("ending-object") && !verb.isGerund()).isPresent();
  }

  /** "the talks end". */
  boolean ends() {
    return above(SUBJECT).filter(verb -> verb.has("ends")).isPresent();
  }

  /**
   * "the talks will end on Friday", "are due to adjourn on Friday", "did not end on Friday", "a
   * visit that ends on Friday".
   */
  boolean endsAhead() {
    return above(SUBJECT)
            .filter(
                verb ->
                    verb.has("ends")
                        || graph.below(verb, OPEN_COMPLEMENT).stream()
                            .anyMatch(to -> to.has("ends")))
            .filter(verb -> !verb.isPast())
            .isPresent()
        || graph.relativeClauses(event).stream()
            .anyMatch(verb -> verb.has("ends") && !verb.isPast());
  }

  /** "returned from a trip", "arrived from talks". */
  boolean returned() {
    return above(OBLIQUE).filter(this::back).isPresent()
        && graph.below(event, PREPOSITION).stream().anyMatch(mark -> mark.lemma().equals("from"));
  }

  private boolean back(Word verb) {
    return verb.lemma().equals("return")
        || verb.has("arriving")
        || graph.below(verb).stream().anyMatch(word -> word.lemma().equals("back"));
  }

  /** "have been holding talks", "have been in talks". */
  boolean goesOn() {
    return Stream.concat(Stream.of(event), above(OBJECT).stream())
        .anyMatch(word -> helped(word, "have") && helped(word, "be"));
  }

  private boolean helped(Word word, String helper) {
    return graph.below(word, AUXILIARY, PASSIVE_AUXILIARY, COPULA).stream()
        .anyMatch(aux -> aux.lemma().equals(helper));
  }

  private Optional<Word> above(SyntacticFunction function) {
    return graph.is(event, function) ? graph.above(event) : Optional.empty();
  }
}
