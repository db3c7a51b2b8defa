package org.newsgraph.extractor.fact.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.article.Span;
import org.newsgraph.extractor.fact.Dropped;
import org.newsgraph.extractor.fact.Event;
import org.newsgraph.extractor.fact.Evidence;
import org.newsgraph.extractor.fact.draft.Draft;

/** The reports that a step dropped, each with the step and its reason. */
final class Losses {
  private final AnnotatedArticle article;
  private final List<Dropped> lost = new ArrayList<>();

  Losses(AnnotatedArticle article) {
    this.article = article;
  }

  /** Keeps in mind which reports a step that drops some has dropped. */
  void compare(Step step, Discourse before, Discourse after) {
    step.drops().ifPresent(because -> add(step.id(), because, before, after));
  }

  private void add(String step, String because, Discourse before, Discourse after) {
    Set<Span> left = sorted(after).map(Losses::trigger).collect(Collectors.toSet());
    lost.forEach(one -> left.add(one.evidence().trigger()));
    Stream<Draft> all = before.occasions().isEmpty() ? before.drafts().stream() : sorted(before);
    all.filter(draft -> !left.contains(trigger(draft)))
        .map(draft -> new Dropped(draft.type(), evidence(draft), step, because))
        .forEach(lost::add);
  }

  /** What was dropped, but for words by which an event is told after all. */
  List<Dropped> outside(List<Event> events) {
    Set<Span> told =
        events.stream().map(event -> event.evidence().trigger()).collect(Collectors.toSet());
    return lost.stream().filter(one -> !told.contains(one.evidence().trigger())).toList();
  }

  private static Stream<Draft> sorted(Discourse discourse) {
    return discourse.occasions().stream().flatMap(group -> group.drafts().stream());
  }

  private static Span trigger(Draft draft) {
    return draft.mention().trigger().span();
  }

  private Evidence evidence(Draft draft) {
    return new Evidence(
        article.sentences().get(draft.sentence()).span(),
        trigger(draft),
        draft.mention().trigger().rule().name(),
        draft.reasons());
  }
}
