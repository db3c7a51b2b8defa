package org.newsgraph.extractor.fact.draft;

import java.time.LocalDate;
import java.util.Optional;
import org.newsgraph.extractor.grammar.Embedding;
import org.newsgraph.extractor.grammar.Embedding.Link;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.PredicateGraphs;
import org.newsgraph.extractor.grammar.Relation;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.event.EventClass;
import org.newsgraph.extractor.mention.event.Status;
import org.newsgraph.extractor.mention.event.finding.EventMention;
import org.newsgraph.extractor.mention.event.finding.Trigger;
import org.newsgraph.extractor.mention.time.EventTime;
import org.newsgraph.extractor.mention.time.event.EventTimes;

/** What the day of an event, seen from that of the article, makes of the status of its words. */
final class StatusByDay {
  private final EventTimes times;
  private final PredicateGraphs graphs;

  StatusByDay(EventTimes times) {
    this.times = times;
    this.graphs = times.graphs();
  }

  /**
   * The status of a report: what lies after the day of publication has not happened, whatever the
   * tense; what lies before it has, though it was ahead of what the sentence tells.
   */
  Status of(EventMention mention, Optional<EventTime> time) {
    Status said = mention.factuality().status();
    Trigger trigger = mention.trigger();
    Optional<LocalDate> written = times.written(trigger.sentence());
    boolean overdue = times.overdue(trigger.sentence(), trigger.token());
    if (said.isFact() && (later(time, written) || overdue)) {
      return Status.PLANNED;
    }
    if (said == Status.HAPPENED
        && !earlier(time, written)
        && (stillAhead(trigger) || setsOut(mention) || onTheWay(mention))) {
      return Status.PLANNED;
    }
    if (said == Status.HAPPENED && byTimetable(mention) && today(time, written)) {
      return Status.PLANNED;
    }
    return said == Status.PLANNED
            && earlier(time, written)
            && (aheadOfNoun(trigger) || inPassing(trigger))
        ? Status.HAPPENED
        : said;
  }

  private boolean later(Optional<EventTime> time, Optional<LocalDate> written) {
    return written
        .filter(day -> time.filter(when -> when.earliest().isAfter(day)).isPresent())
        .isPresent();
  }

  private boolean earlier(Optional<EventTime> time, Optional<LocalDate> written) {
    return written
        .filter(day -> time.filter(when -> when.latest().isBefore(day)).isPresent())
        .isPresent();
  }

  private boolean today(Optional<EventTime> time, Optional<LocalDate> written) {
    return written
        .filter(day -> time.filter(when -> when.earliest().equals(day)).isPresent())
        .isPresent();
  }

  /** "who flies to Peru today". */
  private boolean byTimetable(EventMention mention) {
    PredicateGraph graph = graphs.of(mention.trigger().sentence());
    Word verb = graph.word(mention.trigger().token());
    return mention.type() == EventClass.VISIT
        && verb.isPresent()
        && verb.has("motion")
        && !verb.lemma().equals("arrive");
  }

  /** "left for Peru". */
  private boolean setsOut(EventMention mention) {
    PredicateGraph graph = graphs.of(mention.trigger().sentence());
    Word verb = graph.word(mention.trigger().token());
    return mention.type() == EventClass.VISIT
        && verb.isVerb()
        && Lexicon.english().has(graph.verb(verb), "setting-out");
  }

  /** "is flying to Peru", "is on his way to Peru"; not "is visiting Peru". */
  private boolean onTheWay(EventMention mention) {
    PredicateGraph graph = graphs.of(mention.trigger().sentence());
    Word verb = graph.word(mention.trigger().token());
    if (mention.type() == EventClass.VISIT && verb.lemma().equals("way")) {
      return graph.preposition(verb).equals("on");
    }
    return mention.type() == EventClass.VISIT
        && graph.isProgressive(verb)
        && verb.has("motion")
        && Lexicon.english().words("whither").stream()
            .filter(to -> !to.equals("in"))
            .flatMap(to -> graph.attached(verb, to).stream())
            .anyMatch(Word::isProper);
  }

  /** "announced a change on her visit to Peru last month". */
  private boolean inPassing(Trigger trigger) {
    PredicateGraph graph = graphs.of(trigger.sentence());
    Word noun = graph.word(trigger.token());
    return noun.isNoun()
        && !graph.words(noun, Relation.OWNER).isEmpty()
        && graph
            .embedding(noun)
            .filter(under -> under.link() == Link.PART || under.link() == Link.BEHIND)
            .filter(under -> !under.preposition().equals("for"))
            .isPresent();
  }

  /** "arrived in Peru for talks". */
  private boolean stillAhead(Trigger trigger) {
    PredicateGraph graph = graphs.of(trigger.sentence());
    Word noun = graph.word(trigger.token());
    return noun.isNoun()
        && graph
            .embedding(noun)
            .filter(under -> under.link() == Link.BEHIND && under.preposition().equals("for"))
            .map(Embedding::above)
            .filter(verb -> Lexicon.english().has(graph.verb(verb), "arriving"))
            .isPresent();
  }

  /** "rose ahead of the meeting on 2 May". */
  private boolean aheadOfNoun(Trigger trigger) {
    PredicateGraph graph = graphs.of(trigger.sentence());
    Word noun = graph.word(trigger.token());
    return noun.isNoun() && Lexicon.english().has(graph.preposition(noun), "preceding");
  }
}
