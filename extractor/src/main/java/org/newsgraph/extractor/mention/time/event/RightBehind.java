package org.newsgraph.extractor.mention.time.event;

import static org.newsgraph.extractor.grammar.SyntacticFunction.COMPOUND;
import static org.newsgraph.extractor.grammar.SyntacticFunction.OWNER;

import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.tree.Word;

/** "signed an accord on Friday to": a day that only an object parts from its verb. */
final class RightBehind {
  private static final int NEAR = 7;

  private RightBehind() {}

  /** Whether a time follows a verb in the past so, whatever the parser makes of it. */
  static boolean of(PredicateGraph graph, Word verb, Word time) {
    return verb.isPast()
        && verb.isBefore(time)
        && time.index() - verb.index() <= NEAR
        && !graph.is(time, OWNER, COMPOUND)
        && graph.words().subList(verb.index() + 1, time.index()).stream()
            .allMatch(RightBehind::simple);
  }

  /** Whether a word opens no clause, and no phrase of its own but with "on". */
  private static boolean simple(Word word) {
    return word.isPremodifier()
        || word.isDeterminer()
        || word.isPossessivePronoun()
        || word.lemma().equals("on");
  }
}
