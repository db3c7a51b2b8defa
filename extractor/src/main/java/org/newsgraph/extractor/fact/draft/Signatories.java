package org.newsgraph.extractor.fact.draft;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.fact.Participant;
import org.newsgraph.extractor.mention.event.EventClass;
import org.newsgraph.extractor.mention.event.Role;
import org.newsgraph.extractor.mention.event.Status;

/**
 * Gives a planned signing of which nobody is named the parties of the talks or the visit told just
 * before: "several documents are to be signed".
 */
public final class Signatories {
  private static final int NEAR = 2;
  private static final Set<EventClass> OCCASIONS = EnumSet.of(EventClass.MEETING, EventClass.VISIT);

  private final AnnotatedArticle article;

  public Signatories(AnnotatedArticle article) {
    this.article = article;
  }

  public List<Draft> complete(List<Draft> drafts) {
    List<Draft> completed = new ArrayList<>();
    for (Draft draft : drafts) {
      completed.add(
          unsigned(draft) ? occasion(drafts, draft).map(o -> at(draft, o)).orElse(draft) : draft);
    }
    return completed;
  }

  /** Told by a verb: a noun only speaks of an agreement that there is. */
  private static boolean unsigned(Draft draft) {
    return draft.mention().type() == EventClass.SIGNING
        && draft.participants().isEmpty()
        && (draft.status() == Status.PLANNED || told(draft))
        && draft.mention().trigger().rule().isVerb();
  }

  /** "Their talks led to the deal signed in Oslo": by whom is not said in other words. */
  private static boolean told(Draft draft) {
    return draft.status().isFact() && !draft.mention().cast().strangers();
  }

  private Optional<Draft> occasion(List<Draft> drafts, Draft signing) {
    int farthest = signing.status().isFact() ? 0 : NEAR;
    return drafts.stream()
        .filter(draft -> OCCASIONS.contains(draft.mention().type()))
        .filter(draft -> draft.participants().size() > 1)
        .filter(draft -> justBefore(draft, signing, farthest))
        .reduce((first, second) -> second);
  }

  private boolean justBefore(Draft occasion, Draft signing, int farthest) {
    int sentence = signing.mention().trigger().sentence();
    int distance = sentence - occasion.mention().trigger().sentence();
    return distance >= 0
        && occasion.mention().trigger().span().begin() < signing.mention().trigger().span().begin()
        && distance <= farthest
        && block(sentence) == block(occasion.mention().trigger().sentence());
  }

  private int block(int sentence) {
    return article.sentences().get(sentence).block();
  }

  private static Draft at(Draft signing, Draft occasion) {
    return signing.with(
        occasion.participants().stream()
            .map(
                who ->
                    new Participant(who.party(), Role.SIGNATORY, who.mention(), Optional.empty()))
            .toList());
  }
}
