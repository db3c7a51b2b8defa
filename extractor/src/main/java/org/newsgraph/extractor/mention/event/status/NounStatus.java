package org.newsgraph.extractor.mention.event.status;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.extractor.grammar.Embedding;
import org.newsgraph.extractor.grammar.Embedding.Link;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.Relation;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.event.Factuality;
import org.newsgraph.extractor.mention.event.Status;
import org.newsgraph.extractor.mention.event.status.StatusWords.Where;

/**
 * Whether what a noun names took place: its adjectives and its preposition say so, else the clauses
 * behind it, else what it stands under.
 */
final class NounStatus {
  private final Reading reading;
  private final PredicateGraph graph;
  private final VerbPhrase verbs;
  private final StatusWords words;
  private final StatusAbove above;
  private final ClausesBehind clauses;

  NounStatus(Reading reading) {
    this.reading = reading;
    this.graph = reading.graph();
    this.verbs = reading.verbs();
    this.words = reading.words();
    this.above = reading.above();
    this.clauses = new ClausesBehind(reading);
  }

  Factuality of(Word noun, int depth) {
    Optional<Status> own = ownWords(noun, depth);
    if (looksBack(noun) || (own.isEmpty() && wentBefore(noun) && !calledOff(noun, depth))) {
      return new Factuality(Status.HAPPENED, depth);
    }
    if (own.isPresent()) {
      boolean toCome = own.get() == Status.HAPPENED && behindWhatIsAhead(noun, depth);
      return new Factuality(toCome ? Status.PLANNED : own.get(), depth);
    }
    Factuality found =
        clauses
            .say(noun)
            .filter(status -> !decidedAbove(noun, depth))
            .map(status -> new Factuality(status, depth + 1))
            .or(() -> above.above(noun, depth))
            .orElse(Factuality.assumed(depth));
    return found.status() == Status.HAPPENED && verbs.later(noun)
        ? new Factuality(Status.PLANNED, depth)
        : found;
  }

  private Optional<Status> ownWords(Word noun, int depth) {
    return asPredicate(noun)
        .or(() -> modifier(noun))
        .filter(
            status ->
                status != Status.PLANNED || !(carriedInThePast(noun) || decidedAbove(noun, depth)))
        .or(() -> preposition(noun))
        .or(() -> words.status(Where.MARK, graph.preposition(noun)));
  }

  /** "which would be his first trip": the auxiliary of the noun itself. */
  private Optional<Status> asPredicate(Word noun) {
    return graph.isPredicate(noun) ? verbs.auxiliary(noun) : Optional.empty();
  }

  /** "the planned talks". */
  private Optional<Status> modifier(Word noun) {
    return Stream.concat(
            Stream.of(Relation.MODIFIER, Relation.DETERMINER, Relation.COMPOUND)
                .flatMap(relation -> graph.words(noun, relation).stream()),
            graph.clausesOf(noun).stream())
        .sorted()
        .flatMap(word -> words.status(Where.MODIFIER, word.lower()).stream())
        .findFirst();
  }

  /** "was on a scheduled trip", "held the planned talks": what was planned has come about. */
  private boolean carriedInThePast(Word noun) {
    return graph.carriers(noun).stream()
        .filter(graph::carries)
        .anyMatch(carrier -> carrier.word().isPast() || verbs.pastCopula(carrier.word()));
  }

  // what goes before its own words, or turns them

  /** The verb above goes before the adjective: "postponed a planned visit". */
  private boolean decidedAbove(Word noun, int depth) {
    return calledOff(noun, depth) || tookPlace(noun, depth);
  }

  private boolean calledOff(Word noun, int depth) {
    return hasAbove(noun, depth, Status.CANCELLED) || hasAbove(noun, depth, Status.DENIED);
  }

  private boolean hasAbove(Word noun, int depth, Status status) {
    return above.above(noun, depth).filter(found -> found.status() == status).isPresent();
  }

  /** "the meeting, planned for May, took place on Monday"; not "was to take place". */
  private boolean tookPlace(Word noun, int depth) {
    return graph
        .embedding(noun)
        .filter(under -> under.link() == Link.SUBJECT)
        .map(Embedding::above)
        .filter(verb -> verbs.past(verb) && verbs.takesPlace(verb))
        .filter(verb -> above.read(verb, depth + 1).status() == Status.HAPPENED)
        .isPresent();
  }

  private boolean looksBack(Word noun) {
    return Lexicon.english().has(graph.preposition(noun), "looking-back");
  }

  /** "will report on her recent trip". */
  private boolean wentBefore(Word noun) {
    return graph.words(noun, Relation.MODIFIER).stream().anyMatch(word -> word.has("gone-by"));
  }

  /** "will speak after planned talks": what is told as over for what comes later is ahead too. */
  private boolean behindWhatIsAhead(Word noun, int depth) {
    return (hasAbove(noun, depth, Status.PLANNED) || behindDecision(noun, depth))
        && !clauses.toldAsHeld(noun);
  }

  /** "will decide after consultations": of which nobody knows yet; not "after the talks". */
  private boolean behindDecision(Word noun, int depth) {
    return noun.has("contact")
        && !reading.known(noun)
        && graph.words(noun, Relation.MODIFIER).stream().noneMatch(word -> word.has("under-way"))
        && Lexicon.english().has(graph.preposition(noun), "succeeding")
        && graph
            .embedding(noun)
            .filter(under -> under.link() == Link.BEHIND)
            .filter(under -> above.read(under.above(), depth + 1).status() == Status.PLANNED)
            .isPresent();
  }

  // prepositions

  /** "ahead of the summit"; but "had warned her before the summit" looks back at it. */
  private Optional<Status> preposition(Word noun) {
    return words
        .status(Where.PREPOSITION, graph.preposition(noun))
        .map(
            status ->
                status == Status.PLANNED && (lookedBackAt(noun) || heard(noun))
                    ? Status.HAPPENED
                    : status);
  }

  private boolean lookedBackAt(Word noun) {
    return reading.known(noun)
        && graph
            .embedding(noun)
            .filter(under -> under.link() == Link.BEHIND)
            .map(Embedding::above)
            .filter(verb -> verbs.hasAuxiliary(verb, "had"))
            .filter(
                verb -> graph.upwards(verb).stream().skip(1).noneMatch(word -> word.has("saying")))
            .isPresent();
  }

  /** "gave a speech before a meeting of the board": in front of it; not "with the board". */
  private boolean heard(Word noun) {
    List<Word> upwards = graph.upwards(noun).stream().skip(1).limit(2).toList();
    boolean speech =
        upwards.stream()
            .flatMap(
                word ->
                    Stream.concat(Stream.of(word), graph.words(word, Relation.PATIENT).stream()))
            .anyMatch(word -> word.has("speech"));
    return speech
        && graph.preposition(noun).equals("before")
        && upwards.stream().anyMatch(verb -> verb.isVerb() && verbs.past(verb))
        && !graph.attached(noun, "of").isEmpty()
        && graph.attached(noun, "with").isEmpty();
  }
}
