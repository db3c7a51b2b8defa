package org.newsgraph.extractor.mention.event.status;

import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.Relation;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.mention.event.Status;
import org.newsgraph.extractor.mention.event.status.StatusWords.Where;

/** Plans of which the same sentence tells that they came to nothing. */
final class Abandoned {
  /** Steps from what was to happen to the plan: "due to take part in talks". */
  private static final int FARTHEST = 3;

  private final PredicateGraph graph;
  private final VerbPhrase verbs;
  private final StatusWords words = StatusWords.english();

  Abandoned(PredicateGraph graph) {
    this.graph = graph;
    this.verbs = new VerbPhrase(graph);
  }

  /**
   * "planned to visit Peru but had to cancel", "had scheduled talks but fell ill", "had been due to
   * meet her".
   */
  boolean is(Word trigger) {
    return isNoLonger(trigger) || cameToNothing(trigger);
  }

  /** "had been due to meet her"; not "said that they had been due to meet". */
  private boolean isNoLonger(Word trigger) {
    List<Word> way = graph.upwards(trigger);
    return way.stream().limit(FARTHEST).anyMatch(this::hadBeenIntended)
        && way.stream().noneMatch(word -> word.has("saying"));
  }

  private boolean hadBeenIntended(Word infinitive) {
    return graph.isInfinitive(infinitive)
        && graph
            .above(infinitive)
            .filter(plan -> plan.has("intending"))
            .filter(
                plan ->
                    verbs.hasAuxiliary(plan, "had")
                        && graph.qualifiers(plan).stream().noneMatch(words::negate))
            .isPresent();
  }

  private boolean cameToNothing(Word trigger) {
    List<Word> way = graph.upwards(trigger);
    return way.stream()
        .anyMatch(
            plan ->
                graph.coordinated(plan).stream()
                    .filter(plan::isBefore)
                    .filter(next -> !way.contains(next) && contrasts(next))
                    .anyMatch(
                        next ->
                            hadPlanned(plan)
                                || calledOff(next)
                                || (prevented(next) && hadBeenDue(plan))));
  }

  /** "tried to meet her but was turned away", "sought talks but failed". */
  boolean triedInVain(Word trigger) {
    List<Word> way = graph.upwards(trigger);
    return way.stream()
        .filter(trial -> trial.has("trying"))
        .anyMatch(
            trial ->
                graph.coordinated(trial).stream()
                    .filter(trial::isBefore)
                    .filter(next -> !way.contains(next) && contrasts(next))
                    .anyMatch(next -> prevented(next) || thwarted(next)));
  }

  /** "was turned away", "was denied access". */
  private boolean thwarted(Word next) {
    return graph.passive(next).isPresent() && verbs.has(next, "thwarting");
  }

  private boolean contrasts(Word next) {
    return graph.qualifiers(next).stream().anyMatch(word -> word.has("contrasting"));
  }

  /** "had planned", "had been due". */
  private boolean hadPlanned(Word plan) {
    return verbs.hasAuxiliary(plan, "had") && plans(plan);
  }

  private boolean plans(Word plan) {
    return Stream.of(Where.ABOVE, Where.OBJECT)
        .flatMap(where -> words.status(where, plan.lemma()).stream())
        .anyMatch(Status.PLANNED::equals);
  }

  private boolean hadBeenDue(Word plan) {
    return graph.upwards(plan).stream().anyMatch(this::wasDue);
  }

  /** "was due to meet her", "was to have met her", "planned to meet her". */
  private boolean wasDue(Word plan) {
    boolean past =
        plan.isPast()
            || verbs.pastCopula(plan)
            || graph.passive(plan).filter(Word::isPast).isPresent();
    return past && plans(plan);
  }

  /** "but had to stay", "but could not leave", "but was unable to leave". */
  private boolean prevented(Word next) {
    return hadTo(next) || next.has("preventing") || couldNot(next);
  }

  private boolean hadTo(Word next) {
    if (graph.isInfinitive(next)) {
      return verbs.hasAuxiliary(next, "had");
    }
    return next.isPast()
        && next.lemma().equals("have")
        && graph.words(next, Relation.TASK).stream().anyMatch(graph::isInfinitive);
  }

  private boolean couldNot(Word next) {
    return verbs.hasAuxiliary(next, "could")
        && graph.qualifiers(next).stream().anyMatch(words::negate);
  }

  /** "cancelled", "had to cancel the trip"; not "cancelled a speech". */
  private boolean calledOff(Word next) {
    return Stream.concat(Stream.of(next), graph.words(next, Relation.TASK).stream())
        .filter(verb -> verbs.gives(verb, Where.OBJECT, Status.CANCELLED))
        .anyMatch(
            verb ->
                graph.words(verb, Relation.PATIENT).stream()
                    .allMatch(what -> what.isPersonalPronoun() || ofContact(what)));
  }

  private static boolean ofContact(Word noun) {
    return noun.has("contact") || noun.has("occasion");
  }
}
