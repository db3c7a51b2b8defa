package org.newsgraph.extractor.mention.time.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.SyntacticFunction;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.mention.time.EventTime;
import org.newsgraph.extractor.mention.time.finding.TimeMention;

/**
 * "It came on Friday, a day after they met", "a day after talks in Oslo": the day from which a
 * clause or a noun is counted back.
 */
final class CountedClause {
  private final PredicateGraph graph;
  private final List<TimeMention> mentions;

  CountedClause(PredicateGraph graph, List<TimeMention> mentions) {
    this.graph = graph;
    this.mentions = mentions;
  }

  /** When something told in such a clause took place; nothing in any other clause. */
  Optional<EventTime> time(Word trigger) {
    return mentions.stream()
        .filter(TimeMention::counts)
        .filter(mention -> opens(mention, trigger) || leads(mention, trigger))
        .findFirst()
        .flatMap(mention -> before(mention).flatMap(day -> RelativeTime.back(day, mention)));
  }

  /** Whether the length stands before the word that opens the clause of the trigger. */
  private boolean opens(TimeMention mention, Word trigger) {
    Word last = graph.word(mention.endToken() - 1);
    return graph.is(last, SyntacticFunction.SUBORDINATOR)
        && graph.above(last).filter(verb(trigger)::equals).isPresent();
  }

  /** Whether the length and its preposition stand before the phrase of the trigger, a noun. */
  private boolean leads(TimeMention mention, Word trigger) {
    Word last = graph.word(mention.endToken() - 1);
    return trigger.isNoun()
        && last.index() < trigger.index()
        && last.formHas("succeeding")
        && !graph.is(last, SyntacticFunction.SUBORDINATOR)
        && graph.words().subList(mention.endToken(), trigger.index()).stream()
            .allMatch(
                word -> word.isPremodifier() || word.isDeterminer() || word.isPossessivePronoun());
  }

  /** The trigger's verb: "a day after they held talks". */
  private Word verb(Word trigger) {
    return graph.is(trigger, SyntacticFunction.OBJECT)
        ? graph.above(trigger).orElse(trigger)
        : trigger;
  }

  /** The day told last before. */
  private Optional<LocalDate> before(TimeMention counted) {
    return mentions.stream()
        .filter(mention -> mention.endToken() <= counted.firstToken())
        .max(Comparator.comparingInt(TimeMention::endToken))
        .flatMap(TimeMention::inPast)
        .filter(EventTime::isOneDay)
        .map(EventTime::earliest);
  }
}
