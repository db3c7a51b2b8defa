package org.newsgraph.extractor.mention.time.tense;

import static org.newsgraph.extractor.grammar.SyntacticFunction.OBJECT;

import java.util.Optional;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.tree.Word;

/** "The committee meets on Monday": the present of a timetable looks ahead. */
public final class Timetable {
  private Timetable() {}

  /** Whether a day hangs on a verb in the present that does something, or on its object. */
  public static boolean tells(PredicateGraph graph, Word day) {
    return graph
        .above(day)
        .flatMap(word -> verb(graph, word))
        .filter(Word::isPresent)
        .filter(verb -> graph.hasSubject(verb) && !verb.has("saying"))
        .filter(verb -> verb.has("timetabled"))
        .isPresent();
  }

  private static Optional<Word> verb(PredicateGraph graph, Word word) {
    return graph.is(word, OBJECT) ? graph.above(word) : Optional.of(word);
  }
}
