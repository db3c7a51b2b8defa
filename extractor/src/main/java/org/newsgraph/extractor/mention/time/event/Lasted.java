package org.newsgraph.extractor.mention.time.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.SyntacticFunction;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.mention.time.EventTime;
import org.newsgraph.extractor.mention.time.calendar.Days;
import org.newsgraph.extractor.mention.time.finding.TimeMention;

/** "On Sunday, after four days of talks": the talks began before the day that is told. */
final class Lasted {
  private final PredicateGraph graph;
  private final List<TimeMention> mentions;

  Lasted(PredicateGraph graph, List<TimeMention> mentions) {
    this.graph = graph;
    this.mentions = mentions;
  }

  /** The time at which an event began that had lasted; nothing where nobody knows how long. */
  Optional<EventTime> began(Word event, EventTime told) {
    Optional<TimeMention> length = length(event);
    return length.isEmpty() ? Optional.of(told) : before(told, length.get());
  }

  private Optional<TimeMention> length(Word event) {
    return Optional.of(event)
        .filter(noun -> graph.is(noun, SyntacticFunction.ATTRIBUTE))
        .flatMap(graph::above)
        .filter(this::behindAfter)
        .flatMap(
            unit ->
                mentions.stream()
                    .filter(mention -> mention.match().is("length") && mention.covers(unit))
                    .findFirst());
  }

  private static Optional<EventTime> before(EventTime told, TimeMention length) {
    Optional<Integer> amount = length.match().amount();
    return switch (length.match().unit()) {
      case "hour", "minute" -> Optional.of(told);
      case "day" -> amount.flatMap(days -> around(told, days, 1));
      case "week" -> amount.flatMap(weeks -> around(told, 7 * weeks, 3));
      default -> Optional.empty();
    };
  }

  /** Some days before, give or take. */
  private static Optional<EventTime> around(EventTime told, int days, int give) {
    LocalDate last = told.latest().minusDays(days - give);
    Days first = Days.few(told.earliest().minusDays(days + give), last);
    return Optional.of(
        new EventTime(
            first.date(),
            first.earliest(),
            first.latest(),
            Optional.empty(),
            told.basis(),
            told.words()));
  }

  private boolean behindAfter(Word noun) {
    return graph.below(noun, SyntacticFunction.PREPOSITION).stream()
        .anyMatch(mark -> mark.has("succeeding"));
  }
}
