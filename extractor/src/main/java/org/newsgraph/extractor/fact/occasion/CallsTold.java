package org.newsgraph.extractor.fact.occasion;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.fact.draft.Draft;
import org.newsgraph.extractor.mention.event.EventClass;

/** "The call" of an article that has just told a telephone call is that one, and no request. */
final class CallsTold {
  /** Sentences within which "the call" is the one told before. */
  private static final int WINDOW = 6;

  private final BackReference pointing;

  CallsTold(BackReference pointing) {
    this.pointing = pointing;
  }

  /** The reports, with those that point to a telephone call as such. */
  List<Draft> in(List<Draft> drafts) {
    return drafts.stream()
        .map(draft -> pointing.mayBeCall(draft) && isOfCall(draft, drafts) ? asCall(draft) : draft)
        .toList();
  }

  private boolean isOfCall(Draft draft, List<Draft> drafts) {
    Optional<Draft> meant =
        drafts.stream()
            .filter(told -> told.begin() < draft.begin() && told.sentencesTo(draft) <= WINDOW)
            .filter(told -> told.type() == EventClass.CALL || isRequest(told))
            .max(Comparator.comparingInt(Draft::begin));
    return meant.filter(told -> told.type() == EventClass.CALL).isPresent();
  }

  private boolean isRequest(Draft told) {
    return told.type() == EventClass.REQUEST && pointing.isCall(told) && !pointing.mayBeCall(told);
  }

  /** Who urged what in it is no party by that. */
  private static Draft asCall(Draft draft) {
    return draft.as(EventClass.CALL).with(List.of());
  }
}
