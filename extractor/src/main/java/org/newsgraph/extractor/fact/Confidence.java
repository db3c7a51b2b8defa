package org.newsgraph.extractor.fact;

import org.newsgraph.extractor.mention.MentionKind;
import org.newsgraph.extractor.mention.event.EventMention;
import org.newsgraph.extractor.mention.event.Status;
import org.newsgraph.extractor.mention.event.lexicon.TriggerKind;

/** How sure a report is, from what it rests on. */
final class Confidence {
  private Confidence() {}

  static double of(Draft draft) {
    EventMention mention = draft.mention();
    double sure = mention.trigger().rule().trigger().kind() == TriggerKind.NOUN ? 0.8 : 0.93;
    long named =
        draft.participants().stream()
            .filter(participant -> participant.mention().kind() == MentionKind.NAME)
            .count();
    sure -= named == 0 ? 0.3 : 0;
    sure -= draft.participants().size() < 2 ? 0.15 : 0;
    sure -= 0.03 * mention.factuality().distance();
    sure -= draft.status() == Status.POSSIBLE ? 0.1 : 0;
    return Math.max(0.05, Math.min(0.99, Math.round(sure * 100) / 100.0));
  }
}
