package org.newsgraph.extractor.mention.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.newsgraph.extractor.annotation.TimeExpression;
import org.newsgraph.extractor.mention.syntax.Syntax;

/** Gives each event the time expression that hangs on its trigger, never that of another event. */
final class TimeFinder {
  private static final int FARTHEST = 5;

  private final Syntax syntax;
  private final List<TimeExpression> times;
  private final IntPredicate isTrigger;

  /**
   * @param isTrigger whether a token tells an event of its own
   */
  TimeFinder(Syntax syntax, List<TimeExpression> times, IntPredicate isTrigger) {
    this.syntax = syntax;
    this.times = times;
    this.isTrigger = isTrigger;
  }

  Optional<TimeExpression> when(int trigger) {
    return times.stream()
        .filter(time -> time.type().equals("DATE") || time.type().equals("TIME"))
        .filter(time -> !time.value().endsWith("_REF"))
        .filter(time -> belongs(time, trigger))
        .min(Comparator.comparingInt(time -> syntax.distance(head(time), trigger)));
  }

  Optional<TimeExpression> howLong(int trigger) {
    return times.stream()
        .filter(time -> time.type().equals("DURATION"))
        .filter(time -> syntax.governor(head(time)).equals(Optional.of(trigger)))
        .findFirst();
  }

  private boolean belongs(TimeExpression time, int trigger) {
    int head = head(time);
    if (syntax.distance(head, trigger) > FARTHEST) {
      return false;
    }
    for (int above : syntax.pathToRoot(head)) {
      if (above == trigger) {
        return true;
      }
      if (above != head && isTrigger.test(above) && !carries(above, trigger)) {
        return false;
      }
      if (carries(above, trigger)) {
        return true;
      }
    }
    return false;
  }

  /** A verb on which the trigger hangs directly: it shares the time of that verb. */
  private boolean carries(int verb, int trigger) {
    return RuleMatcher.verbal(syntax, verb)
        && syntax.governor(trigger).equals(Optional.of(verb))
        && !List.of("ccomp", "advcl", "parataxis", "acl:relcl").contains(syntax.relation(trigger));
  }

  private int head(TimeExpression time) {
    for (int token = time.firstToken(); token < time.endToken(); token++) {
      int above = syntax.governor(token).orElse(-1);
      if (above < time.firstToken() || above >= time.endToken()) {
        return token;
      }
    }
    return time.firstToken();
  }
}
