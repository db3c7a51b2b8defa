package org.newsgraph.extractor.fact;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.mention.event.EventClass;
import org.newsgraph.extractor.mention.event.Trigger;
import org.newsgraph.extractor.mention.syntax.Syntax;
import org.newsgraph.extractor.mention.time.EventTime;

/** What took place "on the second day" of a visit told before. */
final class DayOfVisit {
  private static final List<String> ORDINALS =
      List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh");

  /** How far back the visit may have been told, in sentences. */
  private static final int NEAR = 3;

  private final AnnotatedArticle article;
  private final List<Group> groups;

  DayOfVisit(AnnotatedArticle article, List<Group> groups) {
    this.article = article;
    this.groups = List.copyOf(groups);
  }

  /** The day counted from the first day of the visit; nothing where none is told. */
  Setting settingFor(Group group) {
    Draft told = group.drafts().iterator().next();
    Optional<EventTime> day =
        group.time().isPresent() || group.type() == EventClass.VISIT
            ? Optional.empty()
            : number(told.mention().trigger())
                .flatMap(number -> visit(group, told).map(first -> first.ofLaterDay(number)));
    return new Setting(Optional.empty(), Optional.empty(), day);
  }

  private Optional<EventTime> visit(Group group, Draft told) {
    return groups.stream()
        .filter(visit -> visit.type() == EventClass.VISIT && visit.status().isFact())
        .filter(visit -> visit.sharesParty(group) && visit.first() < group.first())
        .filter(visit -> visit.any(other -> other.sentencesTo(told) <= NEAR))
        .max(Comparator.comparingInt(Group::first))
        .flatMap(Group::time)
        .filter(time -> time.earliest().equals(time.latest()));
  }

  /** How many days after the first. */
  private Optional<Integer> number(Trigger trigger) {
    Syntax syntax = new Syntax(article.sentences().get(trigger.sentence()));
    return Stream.concat(Stream.of(trigger.token()), syntax.governor(trigger.token()).stream())
        .flatMap(word -> syntax.children(word, "obl", "nmod", "obl:tmod").stream())
        .filter(noun -> syntax.lemma(noun).equals("day") && !syntax.has(noun, "nmod"))
        .filter(noun -> Set.of("on", "").contains(syntax.preposition(noun)))
        .flatMap(noun -> syntax.children(noun, "amod").stream())
        .map(word -> ORDINALS.indexOf(syntax.lemma(word)))
        .filter(number -> number >= 0)
        .findFirst();
  }
}
