package org.newsgraph.extractor.fact.occasion;

import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.extractor.fact.draft.Draft;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.PredicateGraphs;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.mention.event.EventClass;
import org.newsgraph.extractor.mention.event.Status;

/** Reports of what lies ahead on the day of the article, not only in what it tells of the past. */
final class StillToCome {
  private final PredicateGraphs graphs;

  StillToCome(PredicateGraphs graphs) {
    this.graphs = graphs;
  }

  /**
   * "will meet", "plans to meet", "is due to meet"; not "had planned to meet", "have met". A visit
   * goes on: "arrived in Oslo", "will stay there for two days".
   */
  boolean is(Draft draft) {
    boolean contact = draft.type().isContact() && draft.type() != EventClass.VISIT;
    return contact && draft.status() == Status.PLANNED && fromNow(draft);
  }

  /** The same of a visit too: "will arrive", "is due in Paris"; not of a bare noun. */
  boolean isDue(Draft draft) {
    return draft.type().isContact()
        && draft.status() == Status.PLANNED
        && !draft.assumed()
        && !trigger(draft).isNoun()
        && fromNow(draft);
  }

  /** A visit that is to come, in whatever words: "after she returns from a trip". */
  boolean isVisit(Draft draft) {
    return draft.type() == EventClass.VISIT
        && draft.status() == Status.PLANNED
        && !draft.assumed()
        && fromNow(draft);
  }

  private boolean fromNow(Draft draft) {
    PredicateGraph graph = graphs.of(draft.sentence());
    return graph.upwards(trigger(draft)).stream()
        .flatMap(word -> tense(graph, word).stream())
        .findFirst()
        .orElse(false);
  }

  private Word trigger(Draft draft) {
    return graphs.of(draft.sentence()).word(draft.mention().trigger().token());
  }

  /** Whether a word's own form or helper puts it into present or future, or into the past. */
  private static Optional<Boolean> tense(PredicateGraph graph, Word word) {
    Stream<Word> helpers =
        Stream.of(
                graph.auxiliaries(word).stream(),
                graph.passive(word).stream(),
                graph.copula(word).stream(),
                Stream.of(word))
            .flatMap(words -> words);
    return helpers.flatMap(helper -> tense(helper).stream()).findFirst();
  }

  private static Optional<Boolean> tense(Word helper) {
    if (helper.has("future")) {
      return Optional.of(true);
    }
    return helper.isModal() || helper.isPast() || helper.lemma().equals("have")
        ? Optional.of(false)
        : Optional.of(true).filter(now -> helper.isPresent());
  }
}
