package org.newsgraph.extractor.mention.time;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractor.annotation.Dependency;
import org.newsgraph.extractor.annotation.Sentence;

/** How closely a time belongs to the word that tells an event; lower is closer. */
final class Attachment {
  /** What it costs to climb from the event's word, by relation; an absent one cannot be climbed. */
  private static final Map<String, Integer> CLIMB =
      Map.of("xcomp", 1, "advcl", 3, "conj", 2, "acl", 2, "csubj", 2);

  /** What it costs to find the time below another verb, by that verb's relation. */
  private static final Map<String, Integer> DESCEND =
      Map.of("acl", 1, "acl:relcl", 1, "xcomp", 1, "conj", 4, "advcl", 5);

  private static final Set<String> MARKS = Set.of("mark", "advmod", "case");

  private static final Set<String> SUBORDINATORS =
      Set.of("since", "after", "before", "when", "until", "till", "once", "while", "if", "because");

  private static final Set<String> ASIDES = Set.of("acl", "acl:relcl", "advcl");

  private static final int UNPARSED = 10;

  private Attachment() {}

  /** The cost, or nothing where the time belongs to another clause. */
  static Optional<Integer> cost(Sentence sentence, int trigger, int time) {
    if (!sentence.parsed()) {
      return Optional.of(UNPARSED);
    }
    Map<Integer, Integer> ancestors = ancestors(sentence, trigger);
    return descend(sentence, trigger, time, ancestors);
  }

  private static Map<Integer, Integer> ancestors(Sentence sentence, int trigger) {
    Map<Integer, Integer> costs = new HashMap<>();
    int node = trigger;
    int cost = 0;
    while (node != Dependency.ROOT && !costs.containsKey(node)) {
      costs.put(node, cost);
      Dependency arc = sentence.dependencies().get(node);
      Optional<Integer> step = climb(sentence, arc);
      if (step.isEmpty()) {
        break;
      }
      cost += step.get();
      node = arc.governor();
    }
    return costs;
  }

  private static Optional<Integer> climb(Sentence sentence, Dependency arc) {
    return verb(sentence, arc.dependent())
        ? Optional.ofNullable(CLIMB.get(arc.relation()))
        : Optional.of(1);
  }

  private static Optional<Integer> descend(
      Sentence sentence, int trigger, int time, Map<Integer, Integer> ancestors) {
    int cost = 0;
    int direct = sentence.dependencies().get(time).governor();
    int node = direct;
    for (int steps = 0; node != Dependency.ROOT && steps < sentence.tokens().size(); steps++) {
      if (ancestors.containsKey(node)) {
        return Optional.of(cost + ancestors.get(node));
      }
      Dependency arc = sentence.dependencies().get(node);
      Integer step = verb(sentence, node) ? DESCEND.get(arc.relation()) : Integer.valueOf(1);
      if (step == null || subordinate(sentence, node) || aside(sentence, arc, trigger, direct)) {
        return Optional.empty();
      }
      cost += step;
      node = arc.governor();
    }
    return Optional.empty();
  }

  /**
   * A clause that tells of something else: "met Huber, who was elected in May", "referring to the
   * attacks of September 2001".
   */
  private static boolean aside(Sentence sentence, Dependency arc, int trigger, int direct) {
    boolean clause = verb(sentence, arc.dependent()) && ASIDES.contains(arc.relation());
    boolean own = arc.governor() == trigger || arc.relation().equals("advcl");
    return clause && !(own && arc.dependent() == direct);
  }

  /** "since Russia launched its invasion in 2022" dates the invasion alone. */
  private static boolean subordinate(Sentence sentence, int node) {
    return verb(sentence, node)
        && sentence
            .arcsFrom(node)
            .filter(arc -> MARKS.contains(arc.relation()))
            .map(arc -> sentence.token(arc.dependent()).lemma().toLowerCase(Locale.ROOT))
            .anyMatch(SUBORDINATORS::contains);
  }

  private static boolean verb(Sentence sentence, int token) {
    return sentence.token(token).tag().startsWith("VB");
  }
}
