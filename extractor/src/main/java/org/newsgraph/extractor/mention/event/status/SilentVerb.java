package org.newsgraph.extractor.mention.event.status;

import java.util.List;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.Relation;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.event.Factuality;
import org.newsgraph.extractor.mention.event.Status;

/**
 * What follows from a verb above a noun that is in no table: whoever "will attend talks" has them
 * before him, whoever "will praise the talks" need not.
 */
final class SilentVerb {
  private final Reading reading;
  private final PredicateGraph graph;
  private final VerbPhrase verbs;
  private final List<StatusRule<NounPlace>> rules;

  SilentVerb(Reading reading) {
    this.reading = reading;
    this.graph = reading.graph();
    this.verbs = reading.verbs();
    this.rules = rules();
  }

  Factuality of(NounPlace place) {
    return reading
        .first(rules, place)
        .flatMap(rule -> rule.says().apply(place))
        .orElseGet(place::untouched);
  }

  /** The first that holds decides; where none does, the verb leaves the noun untouched. */
  List<StatusRule<NounPlace>> rules() {
    return List.of(
        StatusRule.of(
            "The talks did not help.",
            at -> saysMore(at) && at.verbIs(Status.DENIED),
            NounPlace::untouched),
        StatusRule.of(
            "The talks could help.",
            at -> saysMore(at) && at.verbIs(Status.POSSIBLE) && reading.known(at.noun()),
            at ->
                reading.lasting() || asks(at.verb()) ? at.untouched() : at.asVerb(Status.PLANNED)),
        StatusRule.of(
            "A pact could help.",
            at -> saysMore(at) && at.verbIs(Status.POSSIBLE) && reading.lasting() && mayBe(at),
            NounPlace::ofVerb),
        StatusRule.of(
            "They will attend talks.", at -> carries(at) && !asidePlace(at), NounPlace::ofVerb),
        StatusRule.of(
            "It is unclear whether progress was made in their talks.",
            at -> at.isBehind() && reading.known(at.noun()) && askedOfThePast(at.verb()),
            NounPlace::untouched),
        StatusRule.of(
            "They will sign it during talks.",
            at -> at.isVerbAhead() && frames(at) && !reading.lasting() && !said(at),
            at ->
                at.isBehind() && at.verbIs(Status.POSSIBLE)
                    ? at.asVerb(Status.PLANNED)
                    : at.ofVerb()));
  }

  /** "held talks", "the talks took place". */
  private boolean carries(NounPlace at) {
    return graph.carries(at.under())
        || (at.isSubject() && Lexicon.english().has(verbs.lemma(at.verb()), "occurring"));
  }

  /** "the talks could help": not whether they are held, but what they do. */
  private boolean saysMore(NounPlace at) {
    return at.isSubject() && !verbs.takesPlace(at.verb(), verbs.lemma(at.verb()));
  }

  /** "whether the talks succeed" asks how they go; "the talks could help" looks ahead to them. */
  private boolean asks(Word verb) {
    return reading.mark(verb).isPresent() || verbs.auxiliary(verb).isEmpty() || verbs.perfect(verb);
  }

  /** "a pact could help": there is none; not "pacts could fail". */
  private boolean mayBe(NounPlace at) {
    return verbs.auxiliary(at.verb()).isPresent()
        && graph.words(at.noun(), Relation.DETERMINER).stream()
            .anyMatch(word -> word.has("indefinite"));
  }

  /** "refused to discuss it at the meeting": that took place. */
  private static boolean asidePlace(NounPlace at) {
    return at.verbIs(Status.DENIED)
        && at.isBehind()
        && Lexicon.english().has(at.under().preposition(), "at-the-event");
  }

  /** "whether progress was made in their talks", whatever it was: they were held. */
  private boolean askedOfThePast(Word verb) {
    return (verbs.past(verb) || verbs.toldAsOver(verb))
        && reading.mark(verb).filter(Status.POSSIBLE::equals).isPresent();
  }

  private static boolean frames(NounPlace at) {
    return !at.isBehind() || Lexicon.english().has(at.under().preposition(), "framing");
  }

  /** "the statement", "his criticism": it has been made. */
  private boolean said(NounPlace at) {
    return at.noun().has("utterance") && reading.known(at.noun());
  }
}
