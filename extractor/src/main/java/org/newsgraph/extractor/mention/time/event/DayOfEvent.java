package org.newsgraph.extractor.mention.time.event;

import static org.newsgraph.extractor.grammar.SyntacticFunction.ATTRIBUTE;

import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.lexicon.Lexicon;

/** "the second day of the visit": which of its days a time beside it tells. */
final class DayOfEvent {
  private final PredicateGraph graph;
  private final Word event;

  DayOfEvent(PredicateGraph graph, Word event) {
    this.graph = graph;
    this.event = event;
  }

  /** How many days the event had lasted; 0 where nothing is said of it. */
  int before() {
    return said()
        .flatMap(word -> Lexicon.english().value(word.lemma(), "ordinal").stream())
        .map(which -> Integer.parseInt(which) - 1)
        .filter(number -> number > 0)
        .findFirst()
        .orElse(0);
  }

  /** Whether it was a day of which one cannot count back to the first. */
  boolean last() {
    return said().anyMatch(word -> word.has("last-day"));
  }

  private Stream<Word> said() {
    return day().stream().flatMap(day -> graph.below(day).stream());
  }

  private Optional<Word> day() {
    return graph.is(event, ATTRIBUTE)
        ? graph.above(event).filter(day -> day.lemma().equals("day"))
        : Optional.empty();
  }
}
