package org.newsgraph.extractor.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.mention.event.EventClass;
import org.newsgraph.extractor.mention.syntax.Syntax;

/**
 * Gives a visit, a meeting or a signing without a place that of another of them, where the article
 * tells both of the same people and knows only one such place.
 */
final class Journeys {
  private static final Set<EventClass> TOGETHER =
      Set.of(EventClass.VISIT, EventClass.MEETING, EventClass.SIGNING);

  private final AnnotatedArticle article;
  private final List<Group> groups;

  Journeys(AnnotatedArticle article, List<Group> groups) {
    this.article = article;
    this.groups = List.copyOf(groups);
  }

  /** The setting that a group without a place takes from another; absent where none fits. */
  Optional<Setting> settingFor(Group group) {
    if (!TOGETHER.contains(group.type()) || group.setting().isPresent()) {
      return Optional.empty();
    }
    List<Setting> found = new ArrayList<>();
    for (Group other : groups) {
      if (fits(group, other)) {
        found.add(other.setting().orElseThrow());
      }
    }
    Set<Integer> places = new HashSet<>();
    found.forEach(setting -> places.add(setting.place().orElseThrow().id()));
    return places.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private boolean fits(Group group, Group other) {
    return onTheWay(group, other) || alike(group, other);
  }

  /** "signed during the premier's visit to Oslo": where the visit led, whoever signed. */
  private boolean onTheWay(Group group, Group other) {
    return other.type() == EventClass.VISIT
        && other.setting().isPresent()
        && group.any(told -> other.any(visit -> during(told, visit)));
  }

  private boolean during(Draft told, Draft visit) {
    int sentence = visit.mention().trigger().sentence();
    if (told.mention().trigger().sentence() != sentence) {
      return false;
    }
    Syntax syntax = new Syntax(article.sentences().get(sentence));
    int noun = visit.mention().trigger().token();
    return Set.of("during", "on").contains(syntax.preposition(noun))
        && syntax.governor(noun).filter(above -> holds(syntax, above, told)).isPresent();
  }

  /** Whether a word is the event's trigger, or a part of its phrase or clause. */
  private static boolean holds(Syntax syntax, int above, Draft told) {
    int trigger = told.mention().trigger().token();
    return syntax.dominates(trigger, above) || syntax.dominates(above, trigger);
  }

  private static boolean alike(Group group, Group other) {
    return TOGETHER.contains(other.type())
        && (group.type() == EventClass.VISIT || other.type() == EventClass.VISIT)
        && other.type() != group.type()
        && other.setting().isPresent()
        && group.last().status() == other.last().status()
        && group.sharesParty(other)
        && !group.onOtherDays(other);
  }
}
