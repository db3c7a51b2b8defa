package org.newsgraph.extractor.mention.time;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractor.annotation.Dependency;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.lexicon.Lexicon;

/** How closely a time belongs to the word that tells an event; lower is closer. */
final class Attachment {
  /** What it costs to climb from the event's word, by relation; an absent one cannot be climbed. */
  private static final Map<String, Integer> CLIMB =
      Map.of("xcomp", 1, "advcl", 3, "conj", 2, "acl", 2, "csubj", 2);

  /** What it costs to find the time below another verb, by that verb's relation. */
  private static final Map<String, Integer> DESCEND =
      Map.of("acl", 1, "acl:relcl", 1, "xcomp", 1, "conj", 4, "advcl", 5);

  private static final Set<String> MARKS = Set.of("mark", "advmod", "case");

  private static final Set<String> SUBORDINATORS = WordLists.TIME.list("clause-openers");

  /** Prepositions of what lies before or behind the event. */
  private static final Set<String> FROM = WordLists.TIME.list("from-or-until");

  private static final Set<String> ASIDES = Set.of("acl", "acl:relcl", "advcl");

  /** Relations of a time that stands before its noun: it dates nothing but this noun. */
  private static final Set<String> OWN = Set.of("nmod:poss", "compound");

  /** Verbs in the past of which the day may still lie ahead: "planned a visit on Monday". */
  private static final Set<String> APPOINTING = WordLists.TIME.list("appointing");

  private static final Set<String> MEANWHILE = WordLists.TIME.list("meanwhile");

  private static final int UNPARSED = 10;
  private static final int ASTRAY = 6;

  private final Sentence sentence;
  private final int trigger;
  private final boolean ahead;
  private final Map<Integer, Integer> ancestors = new HashMap<>();

  /** The first word above a relative clause that tells where or during what; none without one. */
  private int setting = Dependency.ROOT;

  /**
   * @param word the word that tells an event; for a verb beside a predicate, this predicate
   * @param ahead whether the event lies ahead
   */
  Attachment(Sentence sentence, int word, boolean ahead) {
    this.sentence = sentence;
    this.ahead = ahead;
    this.trigger =
        sentence.arc(word).filter(arc -> arc.relation().equals("cop")).isPresent()
            ? sentence.dependencies().get(word).governor()
            : word;
    if (sentence.parsed()) {
      ascend();
    }
  }

  /** The cost, or nothing where the time belongs to another clause. */
  Optional<Integer> cost(int time) {
    if (!sentence.parsed()) {
      return Optional.of(UNPARSED);
    }
    if (ofTelling(time)) {
      return Optional.empty();
    }
    return ancestors.containsKey(time) && onTop(time)
        ? Optional.of(ancestors.get(time) + ASTRAY)
        : descend(time)
            .or(
                () ->
                    Optional.of(UNPARSED)
                        .filter(cost -> !ahead && RightBehind.of(sentence, trigger, time)));
  }

  /**
   * "agreed on Monday to meet", "called on Monday for talks": the day of what is told, not ahead.
   */
  private boolean ofTelling(int time) {
    int verb = governor(time);
    return ahead
        && verb != Dependency.ROOT
        && verb != trigger
        && ancestors.containsKey(verb)
        && sentence.token(verb).tag().equals("VBD")
        && !(APPOINTING.contains(lemma(sentence, verb)) && appointed(time));
  }

  /** "the talks announced for Monday", not "the talks announced on Monday". */
  private boolean appointedFor(int time, Dependency told) {
    return governor(time) != told.dependent() || behindFor(time);
  }

  private boolean behindFor(int time) {
    return sentence
        .arcsFrom(time)
        .filter(arc -> arc.relation().equals("case"))
        .anyMatch(arc -> lemma(sentence, arc.dependent()).equals("for"));
  }

  /** "called talks for Monday", "planned a visit Monday"; not "called on Monday for talks". */
  private boolean appointed(int time) {
    return behindFor(time) || trigger < time;
  }

  /** Whether a time belongs to the clause above: "arrived in Rome on Monday, where he met". */
  boolean above(int time) {
    for (int node = time; node != Dependency.ROOT; node = governor(node)) {
      if (ancestors.containsKey(node)) {
        return setting != Dependency.ROOT && ancestors.get(node) >= ancestors.get(setting);
      }
    }
    return false;
  }

  private int governor(int node) {
    return sentence.dependencies().get(node).governor();
  }

  private void ascend() {
    int node = trigger;
    int cost = 0;
    while (node != Dependency.ROOT && !ancestors.containsKey(node)) {
      ancestors.put(node, cost);
      Dependency arc = sentence.dependencies().get(node);
      boolean relative = RelativeClause.ofSetting(sentence, node);
      Optional<Integer> step = relative ? Optional.of(2) : climb(arc);
      if (step.isEmpty()) {
        break;
      }
      cost += step.get();
      node = arc.governor();
      if (relative && setting == Dependency.ROOT) {
        setting = node;
      }
    }
  }

  private Optional<Integer> climb(Dependency arc) {
    if (Tellers.tells(sentence, arc, ahead) || aheadOfPast(arc)) {
      return Optional.empty();
    }
    return verb(sentence, arc.dependent())
        ? Optional.ofNullable(CLIMB.get(arc.relation()))
        : Optional.of(1);
  }

  /**
   * "resigned on Friday after he was told to skip the talks": those lie ahead of the resignation.
   */
  private boolean aheadOfPast(Dependency arc) {
    return ahead
        && arc.relation().equals("advcl")
        && sentence.token(arc.governor()).tag().equals("VBD");
  }

  /** "in April, when they met"; a time in front that the parser takes for the main word. */
  private boolean onTop(int time) {
    boolean when = time == setting;
    boolean front = governor(time) == Dependency.ROOT && time < trigger;
    return when || front;
  }

  private Optional<Integer> descend(int time) {
    boolean glued = gluedToName(time);
    if (ofAnotherNoun(time) && !glued) {
      return Optional.empty();
    }
    int cost = 0;
    int direct = glued ? governor(governor(time)) : governor(time);
    int node = direct;
    for (int steps = 0; node != Dependency.ROOT && steps < sentence.tokens().size(); steps++) {
      if (ancestors.containsKey(node)) {
        return Optional.of(cost + ancestors.get(node));
      }
      Dependency arc = sentence.dependencies().get(node);
      Integer step = verb(sentence, node) ? DESCEND.get(arc.relation()) : Integer.valueOf(1);
      boolean other =
          subordinate(sentence, node)
              || aside(arc, direct)
              || relative(arc)
              || (Tellers.spokenOf(sentence, arc) && !appointedFor(time, arc));
      if (step == null || other || sinceAnother(node)) {
        return Optional.empty();
      }
      cost += step;
      node = arc.governor();
    }
    return Optional.empty();
  }

  /** "received on Sunday Hans Huber": the parser takes the day for a part of the name. */
  private boolean gluedToName(int time) {
    return sentence.dependencies().get(time).relation().equals("compound")
        && time > 0
        && sentence.token(time - 1).lemma().equals("on")
        && sentence.token(governor(time)).names().muc().equals("PERSON");
  }

  /** "Monday's attacks came after the talks": but "during a Sunday visit he met". */
  private boolean ofAnotherNoun(int time) {
    Dependency arc = sentence.dependencies().get(time);
    int noun = arc.governor();
    boolean meanwhile =
        noun != Dependency.ROOT
            && sentence
                .arcsFrom(noun)
                .filter(below -> below.relation().equals("case"))
                .anyMatch(below -> MEANWHILE.contains(lemma(sentence, below.dependent())))
            && !sentence.token(noun).tag().startsWith("NNP");
    boolean own = OWN.contains(arc.relation()) || yearOf(arc);
    return noun != trigger
        && noun != setting
        && !toldBy(noun)
        && ((own && !meanwhile) || ofAnotherContact(arc));
  }

  /** "its 1990 invasion". */
  private boolean yearOf(Dependency arc) {
    return arc.relation().equals("nummod")
        && arc.dependent() < arc.governor()
        && sentence.token(arc.governor()).tag().startsWith("NN");
  }

  /** "the Feb. 23 accord signed by Huber": signed on that day. */
  private boolean toldBy(int noun) {
    return sentence
        .arc(trigger)
        .filter(arc -> arc.governor() == noun && arc.relation().equals("acl"))
        .filter(arc -> sentence.token(trigger).tag().equals("VBN"))
        .isPresent();
  }

  /** "agreed to the meeting after a phone call yesterday": the day of the call. */
  private boolean ofAnotherContact(Dependency arc) {
    return arc.relation().equals("obl:tmod")
        && arc.governor() != Dependency.ROOT
        && !ancestors.containsKey(arc.governor())
        && Lexicon.english().has(lemma(sentence, arc.governor()), "contact")
        && sentence
            .arcsFrom(arc.governor())
            .filter(below -> below.relation().equals("case"))
            .anyMatch(below -> SUBORDINATORS.contains(lemma(sentence, below.dependent())));
  }

  /**
   * A clause that tells of something else: "met Huber, who was elected in May", "referring to the
   * attacks of September 2001".
   */
  private boolean aside(Dependency arc, int direct) {
    boolean clause = verb(sentence, arc.dependent()) && ASIDES.contains(arc.relation());
    boolean own =
        (arc.governor() == trigger && !RelativeClause.ofNearerNoun(sentence, arc))
            || arc.relation().equals("advcl");
    return clause && !(own && arc.dependent() == direct);
  }

  /** "the first meeting since the vote in March" was not in March. */
  private boolean sinceAnother(int noun) {
    return !verb(sentence, noun)
        && sentence
            .arcsFrom(noun)
            .filter(arc -> arc.relation().equals("case"))
            .anyMatch(arc -> FROM.contains(lemma(sentence, arc.dependent())));
  }

  /** "the last of many which took place on Sunday", where the parser sees no verb. */
  private boolean relative(Dependency arc) {
    return arc.relation().equals("dep")
        && arc.governor() != trigger
        && sentence
            .arcsFrom(arc.dependent())
            .anyMatch(below -> sentence.token(below.dependent()).tag().equals("WDT"));
  }

  /** "since Russia launched its invasion in 2022" dates the invasion alone. */
  private static boolean subordinate(Sentence sentence, int node) {
    return verb(sentence, node)
        && sentence
            .arcsFrom(node)
            .filter(arc -> MARKS.contains(arc.relation()))
            .map(arc -> lemma(sentence, arc.dependent()))
            .anyMatch(SUBORDINATORS::contains);
  }

  private static String lemma(Sentence sentence, int token) {
    return sentence.token(token).lemma().toLowerCase(Locale.ROOT);
  }

  private static boolean verb(Sentence sentence, int token) {
    return sentence.token(token).tag().startsWith("VB");
  }
}
