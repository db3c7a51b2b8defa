package org.newsgraph.extractor.mention.time.event;

import static org.newsgraph.extractor.grammar.SyntacticFunction.ADVERB;
import static org.newsgraph.extractor.grammar.SyntacticFunction.ADVERBIAL_CLAUSE;
import static org.newsgraph.extractor.grammar.SyntacticFunction.CLAUSE_AS_SUBJECT;
import static org.newsgraph.extractor.grammar.SyntacticFunction.COMPLEMENT;
import static org.newsgraph.extractor.grammar.SyntacticFunction.COMPOUND;
import static org.newsgraph.extractor.grammar.SyntacticFunction.CONJUNCT;
import static org.newsgraph.extractor.grammar.SyntacticFunction.LOOSE;
import static org.newsgraph.extractor.grammar.SyntacticFunction.NOUN_CLAUSE;
import static org.newsgraph.extractor.grammar.SyntacticFunction.NUMBER;
import static org.newsgraph.extractor.grammar.SyntacticFunction.OPEN_COMPLEMENT;
import static org.newsgraph.extractor.grammar.SyntacticFunction.OWNER;
import static org.newsgraph.extractor.grammar.SyntacticFunction.PREPOSITION;
import static org.newsgraph.extractor.grammar.SyntacticFunction.RELATIVE_CLAUSE;
import static org.newsgraph.extractor.grammar.SyntacticFunction.SUBORDINATOR;
import static org.newsgraph.extractor.grammar.SyntacticFunction.TIME;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.SyntacticFunction;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.mention.time.tense.Overdue;
import org.newsgraph.extractor.mention.time.tense.TenseOf;

/** How closely a time belongs to the word that tells an event; lower is closer. */
final class Attachment {
  /** What it costs to climb from the event's verb; an absent function cannot be climbed. */
  private static final Map<SyntacticFunction, Integer> CLIMB =
      Map.of(
          OPEN_COMPLEMENT,
          1,
          ADVERBIAL_CLAUSE,
          3,
          CONJUNCT,
          2,
          NOUN_CLAUSE,
          2,
          CLAUSE_AS_SUBJECT,
          2);

  /** What it costs to find the time below another verb. */
  private static final Map<SyntacticFunction, Integer> DESCEND =
      Map.of(
          NOUN_CLAUSE, 1, RELATIVE_CLAUSE, 1, OPEN_COMPLEMENT, 1, CONJUNCT, 4, ADVERBIAL_CLAUSE, 5);

  private static final int UNPARSED = 10;

  /** The words of a day up to the mark behind it. */
  private static final int HEADING = 5;

  private static final int ASTRAY = 6;

  private final PredicateGraph graph;
  private final Word trigger;
  private final boolean ahead;
  private final Map<Word, Integer> ancestors = new HashMap<>();

  /** The first word above a relative clause that tells where or during what; none without one. */
  private Optional<Word> setting = Optional.empty();

  /** The first word of another clause beside which the event's stands; none without one. */
  private Optional<Word> beside = Optional.empty();

  /**
   * @param word the word that tells an event; for a verb beside a predicate, this predicate
   * @param ahead whether the event lies ahead
   */
  Attachment(PredicateGraph graph, Word word, boolean ahead) {
    this.graph = graph;
    this.ahead = ahead;
    this.trigger = graph.predicateOf(word).orElse(word);
    if (graph.parsed()) {
      ascend();
    }
  }

  /** The cost, or nothing where the time belongs to another clause. */
  Optional<Integer> cost(Word time) {
    if (!graph.parsed()) {
      return Optional.of(UNPARSED);
    }
    if (ofTelling(time)) {
      return Optional.empty();
    }
    if (heads(time)) {
      return Optional.of(ASTRAY);
    }
    return ancestors.containsKey(time) && onTop(time)
        ? Optional.of(ancestors.get(time) + ASTRAY)
        : descend(time)
            .or(
                () ->
                    Optional.of(UNPARSED)
                        .filter(cost -> !ahead && RightBehind.of(graph, trigger, time)));
  }

  /**
   * "agreed on Monday to meet", "called on Monday for talks": the day of what is told, not ahead.
   */
  private boolean ofTelling(Word time) {
    return ahead
        && graph
            .above(time)
            .filter(verb -> !verb.equals(trigger) && ancestors.containsKey(verb))
            .filter(Word::isPast)
            .filter(verb -> !(has(verb, "appointing") && appointed(time)))
            .isPresent();
  }

  /** "June 26: Roe meets Hill": a day in front that heads what the sentence tells. */
  private boolean heads(Word time) {
    return graph.above(time).isEmpty()
        && graph.at(0).filter(first -> first.equals(time) || graph.governs(time, first)).isPresent()
        && graph.words().stream()
            .filter(time::isBefore)
            .takeWhile(word -> word.isBefore(trigger))
            .limit(HEADING)
            .anyMatch(word -> word.text().matches("[:–—-]+"))
        && ancestors.keySet().stream()
            .anyMatch(word -> graph.above(word).filter(time::equals).isPresent());
  }

  /** "the talks announced for Monday", not "the talks announced on Monday". */
  private boolean appointedFor(Word time, Word told) {
    return graph.above(time).filter(told::equals).isEmpty() || behindFor(time);
  }

  private boolean behindFor(Word time) {
    return graph.below(time, PREPOSITION).stream().anyMatch(mark -> mark.lemma().equals("for"));
  }

  /** "called talks for Monday", "planned a visit Monday"; not "called on Monday for talks". */
  private boolean appointed(Word time) {
    return behindFor(time) || trigger.isBefore(time);
  }

  /** Whether a time belongs to the clause above: "arrived in Rome on Monday, where he met". */
  boolean above(Word time) {
    return graph.upwards(time).stream()
        .filter(ancestors::containsKey)
        .findFirst()
        .flatMap(word -> setting.map(top -> ancestors.get(word) >= ancestors.get(top)))
        .orElse(false);
  }

  private void ascend() {
    Optional<Word> node = Optional.of(trigger);
    int cost = 0;
    while (node.isPresent() && !ancestors.containsKey(node.get())) {
      Word word = node.get();
      ancestors.put(word, cost);
      boolean relative = RelativeClause.ofSetting(graph, word);
      Optional<Integer> step = relative ? Optional.of(2) : climb(word);
      if (step.isEmpty()) {
        break;
      }
      cost += step.get();
      node = graph.above(word);
      if (beside.isEmpty() && graph.isConjunct(word) && ofItsOwn(word)) {
        beside = node;
      }
      if (relative && setting.isEmpty()) {
        setting = node;
      }
    }
  }

  /**
   * "arrived on Monday before travelling to Rome", "flew on Monday, after having finished a trip".
   */
  private boolean atAnotherTime(Word verb) {
    return graph.is(verb, ADVERBIAL_CLAUSE)
        && graph.below(verb, SUBORDINATOR, PREPOSITION).stream()
            .anyMatch(
                mark ->
                    (mark.is("before") && !verb.isPast())
                        || (mark.is("after") && graph.isHaving(verb)));
  }

  private Optional<Integer> climb(Word word) {
    if (Tellers.tells(graph, word, ahead) || aheadOfPast(word) || atAnotherTime(word)) {
      return Optional.empty();
    }
    return word.isVerb() || graph.is(word, COMPLEMENT)
        ? Optional.ofNullable(CLIMB.get(graph.function(word)))
        : Optional.of(1);
  }

  /**
   * "resigned on Friday after he was told to skip the talks": those lie ahead of the resignation.
   */
  private boolean aheadOfPast(Word word) {
    return ahead
        && graph.is(word, ADVERBIAL_CLAUSE)
        && graph.above(word).filter(Word::isPast).isPresent();
  }

  /**
   * "in April, when they met"; a time in front that the parser takes for the main word; "the
   * meeting is on Monday".
   */
  private boolean onTop(Word time) {
    return setting.filter(time::equals).isPresent()
        || (graph.above(time).isEmpty() && time.isBefore(trigger))
        || (trigger.isNoun() && graph.copula(time).isPresent());
  }

  private Optional<Integer> descend(Word time) {
    boolean glued = gluedToName(time);
    if (ofAnotherNoun(time) && !glued) {
      return Optional.empty();
    }
    Optional<Word> direct = glued ? graph.above(time).flatMap(graph::above) : graph.above(time);
    int cost = 0;
    for (Optional<Word> node = direct; node.isPresent(); node = graph.above(node.get())) {
      Word word = node.get();
      if (ancestors.containsKey(word)) {
        return ofAnotherClause(word, time)
            ? Optional.empty()
            : Optional.of(cost + ancestors.get(word) + (atFirst(time) ? ASTRAY : 0));
      }
      Optional<Integer> step =
          word.isVerb() ? Optional.ofNullable(DESCEND.get(graph.function(word))) : Optional.of(1);
      boolean other =
          subordinate(word)
              || aside(word, direct.get())
              || relative(word)
              || (word.isVerb() && ofNounBelow(time))
              || (graph.isConjunct(word) && apart(word))
              || (Tellers.spokenOf(graph, word) && !appointedFor(time, word));
      if (step.isEmpty() || other || sinceAnother(word)) {
        return Optional.empty();
      }
      cost += step.get();
    }
    return Optional.empty();
  }

  /** "originally planned for May": another day of it comes first. */
  private boolean atFirst(Word time) {
    return graph
        .above(time)
        .filter(plan -> plan.isParticiple() && has(plan, "planning"))
        .filter(plan -> Overdue.atFirst(graph, plan))
        .isPresent();
  }

  /** "Huber left on Monday and Maier met her": but "On Monday Huber left and Maier met her". */
  private boolean ofAnotherClause(Word ancestor, Word time) {
    return beside
        .filter(first -> ancestors.get(ancestor) >= ancestors.get(first))
        .filter(first -> first.isBefore(time))
        .isPresent();
  }

  /** Whether a verb has a subject that names somebody else than the verb it stands beside. */
  private boolean ofItsOwn(Word verb) {
    return verb.isVerb()
        && graph.subjects(verb).stream()
            .anyMatch(
                subject ->
                    !subject.isPersonalPronoun()
                        && graph.above(subject).filter(verb::equals).isPresent());
  }

  /** "have been meeting and will go on with it on Tuesday", "met and Maier left on Tuesday". */
  private boolean apart(Word verb) {
    return verb.isVerb()
        && (ofItsOwn(verb) || !TenseOf.word(graph, verb).equals(TenseOf.word(graph, trigger)));
  }

  /** "a trip to explain the decision last month": the month of the decision. */
  private boolean ofNounBelow(Word time) {
    return graph.is(time, TIME) && graph.above(time).filter(Word::isNoun).isPresent();
  }

  /** "received on Sunday Hans Huber": the parser takes the day for a part of the name. */
  private boolean gluedToName(Word time) {
    return graph.is(time, COMPOUND)
        && graph.before(time).filter(word -> word.lemma().equals("on")).isPresent()
        && graph.above(time).filter(Word::namesPerson).isPresent();
  }

  /** "Monday's attacks came after the talks": but "during a Sunday visit he met". */
  private boolean ofAnotherNoun(Word time) {
    Optional<Word> noun = graph.above(time);
    boolean meanwhile = noun.filter(word -> !word.isProper() && meanwhile(word)).isPresent();
    boolean own = graph.is(time, OWNER, COMPOUND) || yearOf(time);
    boolean itself =
        noun.equals(Optional.of(trigger))
            || noun.equals(setting)
            || noun.filter(this::toldBy).isPresent();
    return !itself && ((own && !meanwhile) || ofAnotherContact(time));
  }

  private boolean meanwhile(Word noun) {
    return graph.below(noun, PREPOSITION).stream().anyMatch(mark -> has(mark, "meanwhile"));
  }

  /** "its 1990 invasion". */
  private boolean yearOf(Word time) {
    return graph.is(time, NUMBER)
        && graph.above(time).filter(noun -> time.isBefore(noun) && noun.isNoun()).isPresent();
  }

  /** "the Feb. 23 accord signed by Huber": signed on that day. */
  private boolean toldBy(Word noun) {
    return graph.is(trigger, NOUN_CLAUSE)
        && trigger.isParticiple()
        && graph.above(trigger).filter(noun::equals).isPresent();
  }

  /** "agreed to the meeting after a phone call yesterday": the day of the call. */
  private boolean ofAnotherContact(Word time) {
    Word first = graph.isConjunct(time) ? graph.above(time).orElse(time) : time;
    return graph.is(first, TIME)
        && graph
            .above(first)
            .filter(word -> !ancestors.containsKey(word) && has(word, "contact"))
            .filter(word -> opensClause(word) || inItsOwnPhrase(word))
            .isPresent();
  }

  private boolean opensClause(Word noun) {
    return graph.below(noun, PREPOSITION).stream().anyMatch(mark -> has(mark, "clause-opener"));
  }

  /** "met to prepare the agenda for the summit Monday": of another word than the event's own. */
  private boolean inItsOwnPhrase(Word noun) {
    return graph.above(noun).filter(word -> !ancestors.containsKey(word)).isPresent()
        && !trigger.equals(noun);
  }

  /**
   * A clause that tells of something else: "met Huber, who was elected in May", "referring to the
   * attacks of September 2001".
   */
  private boolean aside(Word word, Word direct) {
    boolean clause =
        word.isVerb() && graph.is(word, NOUN_CLAUSE, RELATIVE_CLAUSE, ADVERBIAL_CLAUSE);
    boolean ofTrigger = graph.above(word).filter(trigger::equals).isPresent();
    boolean own =
        (ofTrigger && !RelativeClause.ofNearerNoun(graph, word))
            || graph.is(word, ADVERBIAL_CLAUSE);
    return clause && !(own && word.equals(direct));
  }

  /** "the first meeting since the vote in March" was not in March. */
  private boolean sinceAnother(Word noun) {
    return !noun.isVerb()
        && graph.below(noun, PREPOSITION).stream().anyMatch(mark -> has(mark, "from-or-until"));
  }

  /** "the last of many which took place on Sunday", where the parser sees no verb. */
  private boolean relative(Word word) {
    return graph.is(word, LOOSE)
        && graph.above(word).filter(trigger::equals).isEmpty()
        && graph.below(word).stream().anyMatch(Word::isRelativeDeterminer);
  }

  /** "since Russia launched its invasion in 2022" dates the invasion alone. */
  private boolean subordinate(Word word) {
    return word.isVerb()
        && graph.below(word, SUBORDINATOR, ADVERB, PREPOSITION).stream()
            .anyMatch(mark -> has(mark, "clause-opener"));
  }

  private static boolean has(Word word, String feature) {
    return word.has(feature);
  }
}
