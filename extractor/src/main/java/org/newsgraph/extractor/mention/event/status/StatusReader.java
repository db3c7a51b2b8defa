package org.newsgraph.extractor.mention.event.status;

import java.util.Optional;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.mention.event.EventClass;
import org.newsgraph.extractor.mention.event.Factuality;
import org.newsgraph.extractor.mention.event.Status;
import org.newsgraph.extractor.mention.event.status.StatusWords.Where;

/** Reads whether the events of one sentence took place. */
public final class StatusReader {
  private final PredicateGraph graph;
  private final StatusWords words = StatusWords.english();

  public StatusReader(PredicateGraph graph) {
    this.graph = graph;
  }

  /**
   * The status of an event.
   *
   * @param type what it is. An agreement outlasts its making: a verb that only speaks of it says
   *     nothing of it. Aid that is pledged is yet to be given.
   */
  public Factuality read(Word trigger, EventClass type) {
    boolean lasting = type == EventClass.SIGNING;
    Factuality read = new EmbeddedStatus(graph, lasting).of(trigger);
    Factuality itself = turned(read, Where.ITSELF, trigger);
    Factuality found = type == EventClass.AID ? turned(itself, Where.GIVING, trigger) : itself;
    if (found.status() == Status.PLANNED && new Abandoned(graph).is(trigger)) {
      return new Factuality(Status.CANCELLED, found.distance());
    }
    if (found.status() == Status.POSSIBLE && new Abandoned(graph).triedInVain(trigger)) {
      return new Factuality(Status.DENIED, found.distance());
    }
    return asked() && found.status() == Status.HAPPENED
        ? new Factuality(Status.POSSIBLE, found.distance())
        : found;
  }

  /** "is expected in Oslo", "pledged food": the verb itself tells that it is to come. */
  private Factuality turned(Factuality found, Where where, Word trigger) {
    return words
        .status(where, trigger.lemma())
        .filter(status -> found.status().isFact())
        .map(status -> new Factuality(status, found.distance()))
        .orElse(found);
  }

  /** "Will they meet?" asks whether; "How did the talks go?" takes them for granted. */
  private boolean asked() {
    boolean question = graph.at(graph.words().size() - 1).filter(mark -> mark.is("?")).isPresent();
    return question && (auxiliary(graph.at(0)) || auxiliary(graph.at(1)));
  }

  private static boolean auxiliary(Optional<Word> word) {
    return word.filter(each -> each.has("auxiliary")).isPresent();
  }
}
