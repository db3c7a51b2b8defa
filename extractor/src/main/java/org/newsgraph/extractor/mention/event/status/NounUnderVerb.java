package org.newsgraph.extractor.mention.event.status;

import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.grammar.Embedding;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.Relation;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.event.Factuality;
import org.newsgraph.extractor.mention.event.Status;
import org.newsgraph.extractor.mention.event.status.StatusWords.Where;

/** What the verb above a noun says of what it names: "put off the talks", "the talks collapsed". */
final class NounUnderVerb {
  private final Reading reading;
  private final PredicateGraph graph;
  private final VerbPhrase verbs;
  private final StatusWords words;
  private final SilentVerb silent;
  private final List<StatusRule<NounPlace>> rules;

  NounUnderVerb(Reading reading) {
    this.reading = reading;
    this.graph = reading.graph();
    this.verbs = reading.verbs();
    this.words = reading.words();
    this.silent = new SilentVerb(reading);
    this.rules = rules();
  }

  Optional<Factuality> of(Word noun, Embedding under, int depth) {
    Factuality ofVerb = reading.above().read(under.above(), depth + 1);
    NounPlace place = new NounPlace(noun, under, ofVerb, depth);
    return reading
        .first(rules, place)
        .map(rule -> rule.says().apply(place))
        .orElseGet(() -> Optional.of(byWord(place).orElseGet(() -> silent.of(place))));
  }

  /** The first that holds decides; where none does, the table's word for the verb. */
  List<StatusRule<NounPlace>> rules() {
    return List.of(
        StatusRule.of(
            "The summit has yet to be held.",
            at -> at.isSubject() && VerbPhrase.isHave(at.verb()) && verbs.yet(at.verb()),
            at -> at.is(Status.PLANNED)),
        StatusRule.of(
            "No date has been set for talks.",
            at -> at.isBehind("for") && appointed(at.verb()),
            at -> at.is(Status.PLANNED)),
        StatusRule.of(
            "He is due in Oslo, having put off talks in Bonn.",
            at -> at.isObject() && graph.isHaving(at.verb()) && callsOff(at.verb()),
            at -> at.is(Status.CANCELLED)),
        new StatusRule<>(
            "They will stand by the accord.",
            at -> reading.lasting() && at.isVerbAhead() && graph.keeps(at.under()),
            at -> Optional.empty()),
        StatusRule.of(
            "She does not expect the talks to agree on anything.",
            this::doesWhatIsExpected,
            at -> at.is(Status.PLANNED)),
        StatusRule.of(
            "It will be the subject of talks.",
            at -> at.isBehind("of") && at.verb().has("matter-of") && graph.isPredicate(at.verb()),
            at -> at.verbIs(Status.PLANNED) ? at.ofVerb() : at.assumed()),
        StatusRule.of(
            "The talks are likely to continue.",
            at -> at.isSubject() && graph.isPredicate(at.verb()) && goesOnOrEnds(at.verb()),
            NounPlace::assumed),
        StatusRule.of(
            "Talks are possible.",
            at -> predicate(at).isPresent(),
            at -> at.is(Reading.under(at.ofVerb().status(), predicate(at).orElseThrow()))),
        StatusRule.of(
            "They are negotiating a pact.",
            at -> at.isObject() && reading.lasting() && workedOn(at.verb()),
            at -> at.is(Reading.under(at.ofVerb().status(), Status.POSSIBLE))),
        StatusRule.of(
            "They expect to conclude the talks.",
            at ->
                at.isObject()
                    && at.verb().has("ending-object")
                    && reading.known(at.noun())
                    && at.verbIs(Status.PLANNED),
            NounPlace::assumed),
        StatusRule.of(
            "They are organising talks.",
            at -> at.isObject() && at.verb().has("staging"),
            at -> graph.isProgressive(at.verb()) ? at.planned() : at.ofVerb()),
        StatusRule.of(
            "They called an emergency meeting.",
            at ->
                at.isObject()
                    && at.noun().has("contact")
                    && verbs.has(at.verb(), "convoking")
                    && !reading.known(at.noun()),
            NounPlace::planned),
        StatusRule.of(
            "They support the talks.",
            at -> at.isObject() && at.verb().has("taking-sides") && reading.known(at.noun()),
            NounPlace::assumed));
  }

  /** "no date has been set for talks": they are to come whether it has or not. */
  private boolean appointed(Word verb) {
    return graph.words(verb, Relation.PATIENT).stream()
        .anyMatch(
            what ->
                words.lists(Where.UNSET, what.lemma())
                    || (words.status(Where.NOUN, what.lemma()).stream()
                            .anyMatch(Status.PLANNED::equals)
                        && !reading.negated(what)));
  }

  /** "is due in Oslo, having put off a trip to Bonn": that has been done, whatever is to come. */
  private boolean callsOff(Word verb) {
    return verbs.gives(verb, Where.OBJECT, Status.CANCELLED);
  }

  /** "does not expect the meeting to agree": it is to come, whatever it does. */
  private boolean doesWhatIsExpected(NounPlace at) {
    return at.isObject()
        && verbs.gives(at.verb(), Where.OBJECT, Status.PLANNED)
        && reading.negated(at.verb())
        && graph.words(at.verb(), Relation.TASK).stream()
            .anyMatch(
                task ->
                    at.noun().isBefore(task)
                        && graph.isInfinitive(task)
                        && !verbs.takesPlace(task));
  }

  /** "the talks are likely to continue". */
  private boolean goesOnOrEnds(Word predicate) {
    return graph.words(predicate, Relation.TASK).stream()
        .anyMatch(task -> verbs.gives(task, Where.SUBJECT, Status.HAPPENED));
  }

  private Optional<Status> predicate(NounPlace at) {
    return graph.isPredicate(at.verb())
        ? words.status(Where.PREDICATE, at.verb().lemma())
        : Optional.empty();
  }

  /** "are negotiating a pact", "to negotiate a pact"; not "negotiated the pact". */
  private boolean workedOn(Word verb) {
    return verbs.has(verb, "working-out") && (verb.isGerund() || verb.isBaseForm());
  }

  // what the table says of the verb

  private Optional<Factuality> byWord(NounPlace at) {
    return listed(at)
        .filter(status -> !(reading.lasting() && at.verb().has("concluding")))
        .filter(status -> !takenAsDone(at, status))
        .filter(status -> at.depth() > 0 || !answered(at, status))
        .map(status -> at.is(given(at, status)));
  }

  private Status given(NounPlace at, Status status) {
    return status == Status.HAPPENED && (at.isVerbAhead() || at.isSubject())
        ? status
        : reading.under(at.verb(), at.ofVerb().status(), status);
  }

  private Optional<Status> listed(NounPlace at) {
    String verb = verbs.lemma(at.verb());
    return switch (at.under().link()) {
      case OBJECT -> words.status(Where.OBJECT, verb);
      case SUBJECT -> words.status(Where.SUBJECT, verb);
      default ->
          ledThere(at.verb())
              ? Optional.empty()
              : words.status(Where.BEHIND, verb + " " + at.under().preposition());
    };
  }

  /** "led a team to the talks", who are there; not "the truce led to talks". */
  private boolean ledThere(Word verb) {
    return verb.lemma().equals("lead")
        && graph.words(verb, Relation.PATIENT).stream().anyMatch(who -> who.has("delegation"));
  }

  /**
   * "confirmed the arrest", "announced her resignation": the verb takes for done what others would
   * only plan; not "confirmed the visit", which is arranged for a day.
   */
  private static boolean takenAsDone(NounPlace at, Status status) {
    Word noun = at.noun();
    boolean ofCalendar = noun.has("contact") || noun.has("occasion") || noun.has("trip-noun");
    return at.isObject()
        && status == Status.PLANNED
        && (noun.has("by-being-told") || (at.verb().has("attesting") && !ofCalendar));
  }

  /** "dismissed the criticism": somebody did criticise. */
  private boolean answered(NounPlace at, Status status) {
    return status == Status.DENIED
        && at.noun().has("utterance")
        && Lexicon.english().has(verbs.lemma(at.verb()), "answering");
  }
}
