package org.newsgraph.extractor.fact.place;

import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.PredicateGraphs;
import org.newsgraph.extractor.grammar.SyntacticFunction;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.mention.event.finding.Trigger;

/** Adverbs by which a sentence goes on from the one before: "There he met", "They then talked". */
public final class SentenceAdverbs {
  private SentenceAdverbs() {}

  /** Whether one of these stands beside a trigger or the word above it. */
  public static boolean beside(PredicateGraphs graphs, Trigger trigger, Set<String> adverbs) {
    PredicateGraph graph = graphs.of(trigger.sentence());
    Word word = graph.word(trigger.token());
    return Stream.concat(Stream.of(word), graph.above(word).stream())
        .flatMap(above -> graph.below(above, SyntacticFunction.ADVERB).stream())
        .anyMatch(adverb -> adverbs.contains(adverb.lower()));
  }
}
