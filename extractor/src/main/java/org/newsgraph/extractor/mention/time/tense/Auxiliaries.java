package org.newsgraph.extractor.mention.time.tense;

import java.util.stream.Stream;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.SyntacticFunction;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.lexicon.Lexicon;

/** The auxiliaries of a verb: "will", "had", "was". */
final class Auxiliaries {
  private Auxiliaries() {}

  static Stream<Word> of(PredicateGraph graph, Word verb) {
    return graph
        .below(verb, SyntacticFunction.AUXILIARY, SyntacticFunction.PASSIVE_AUXILIARY)
        .stream();
  }

  /** "had met". */
  static boolean had(PredicateGraph graph, Word verb) {
    return of(graph, verb).anyMatch(word -> word.lemma().equals("have") && word.isPast());
  }

  /** "will meet", "won't meet", "might meet". */
  static boolean modal(PredicateGraph graph, Word verb) {
    return of(graph, verb)
        .map(word -> word.lemma().equals("wo") ? "will" : word.lemma())
        .anyMatch(word -> Lexicon.english().has(word, "modal"));
  }
}
