package org.newsgraph.extractor.mention.time.tense;

import java.util.Optional;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.SyntacticFunction;
import org.newsgraph.extractor.grammar.tree.Word;

/** "had been due to arrive on Monday": not on a later Monday. */
public final class Overdue {
  private static final int FARTHEST = 12;

  private Overdue() {}

  /** Whether what a word tells had been due, and is no longer. */
  public static boolean is(PredicateGraph graph, Word word) {
    return graph.parsed()
        && graph.upwards(word).stream()
            .limit(FARTHEST)
            .anyMatch(above -> hadBeenDue(graph, above) || hadPlanned(graph, above));
  }

  /** "had been due to meet", "had planned to meet". */
  static boolean hadBeenDue(PredicateGraph graph, Word infinitive) {
    Optional<Word> above =
        graph
            .above(infinitive)
            .filter(
                word ->
                    forward(word)
                        && (Auxiliaries.had(graph, word)
                            || (word.isPast() && atFirst(graph, word))));
    return infinitive.isBaseForm() && (Auxiliaries.had(graph, infinitive) || above.isPresent());
  }

  /** "first planned", "originally scheduled": what was planned then was given up. */
  public static boolean atFirst(PredicateGraph graph, Word plan) {
    return graph.below(plan, SyntacticFunction.ADVERB).stream()
        .anyMatch(word -> word.formHas("at-first"));
  }

  /** "had scheduled a meeting on Thursday, but". */
  private static boolean hadPlanned(PredicateGraph graph, Word word) {
    return word.has("planning") && forward(word) && Auxiliaries.had(graph, word);
  }

  private static boolean forward(Word word) {
    return word.has("forward");
  }
}
