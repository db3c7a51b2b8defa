package org.newsgraph.extractor.fact;

import java.util.Set;
import org.newsgraph.extractor.mention.MentionKind;
import org.newsgraph.extractor.mention.event.EventClass;
import org.newsgraph.extractor.mention.event.EventMention;
import org.newsgraph.extractor.mention.event.Status;

/**
 * How sure a report is, from what it rests on. The figures are how often reports of each make-up
 * were right on the articles that the lexicons were developed on, rounded towards caution.
 */
final class Confidence {
  private static final Set<EventClass> CONTACTS =
      Set.of(EventClass.MEETING, EventClass.VISIT, EventClass.CALL, EventClass.SIGNING);
  private static final double LEAST = 0.05;
  private static final double PER_ARC = 0.015;

  private Confidence() {}

  static double of(Draft draft) {
    double sure = start(draft);
    sure -= named(draft) ? 0 : 0.15;
    sure -= PER_ARC * draft.mention().factuality().distance();
    sure -= firm(draft.status()) ? 0 : 0.06;
    return Math.max(LEAST, Math.round(sure * 100) / 100.0);
  }

  /** Two parties make a report sure; a verb with one party is the weakest. */
  private static double start(Draft draft) {
    EventMention mention = draft.mention();
    boolean several = draft.participants().size() > 1;
    boolean noun = !mention.trigger().rule().isVerb();
    if (!CONTACTS.contains(mention.type())) {
      return several ? 0.85 : 0.7;
    }
    if (several) {
      return noun ? 0.93 : 0.96;
    }
    boolean placed = draft.setting().place().isPresent();
    return noun || (mention.type() == EventClass.VISIT && placed) ? 0.92 : 0.72;
  }

  private static boolean named(Draft draft) {
    return draft.participants().stream()
        .anyMatch(participant -> participant.mention().kind() == MentionKind.NAME);
  }

  private static boolean firm(Status status) {
    return status != Status.POSSIBLE && status != Status.DENIED;
  }
}
