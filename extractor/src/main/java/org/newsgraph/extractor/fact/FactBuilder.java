package org.newsgraph.extractor.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.entity.Entities;
import org.newsgraph.extractor.mention.event.EventClass;
import org.newsgraph.extractor.mention.event.EventMention;
import org.newsgraph.extractor.mention.relation.RelationMention;

/** Builds the facts of an article: events and relations on its entities, each with its evidence. */
public final class FactBuilder {
  /** Classes whose events are told even where nobody is named ("a bomb exploded"). */
  static final Set<EventClass> ANONYMOUS =
      Set.of(EventClass.ASSAULT, EventClass.PROTEST, EventClass.COERCION);

  private final Set<String> other;

  private FactBuilder(Set<String> other) {
    this.other = other;
  }

  /** A builder that works by the word lists among the resources. */
  public static FactBuilder standard() {
    return new FactBuilder(
        org.newsgraph.extractor.mention.event.lexicon.EventLexicon.standard()
            .words()
            .list("other"));
  }

  /** The facts that the mentions give on the article's entities. */
  public Extraction build(
      AnnotatedArticle article,
      Entities entities,
      List<EventMention> mentions,
      List<RelationMention> relations) {
    List<Draft> drafts = new Drafts(article, entities).of(mentions);
    List<Occasions.Group> groups =
        new Occasions(new Sameness(article, other))
            .of(drafts).stream().filter(FactBuilder::stands).toList();
    List<Event> events = new ArrayList<>();
    List<Occasion> occasions = new ArrayList<>();
    Journeys journeys = new Journeys(groups);
    for (Occasions.Group group : groups) {
      int first = events.size();
      Optional<Setting> elsewhere = journeys.settingFor(group);
      for (Draft told : group.drafts()) {
        Draft draft = elsewhere.map(told::at).orElse(told);
        if (events.size() > first) {
          occasions.add(new Occasion(first, events.size(), true));
        }
        events.add(event(article, entities, withParticipants(draft, group)));
      }
    }
    return new Extraction(
        article, entities, events, RelationFacts.of(article, entities, relations), occasions);
  }

  private static boolean stands(Occasions.Group group) {
    return !group.participants().isEmpty()
        || group.drafts().stream().allMatch(draft -> ANONYMOUS.contains(draft.mention().type()));
  }

  private static Draft withParticipants(Draft draft, Occasions.Group group) {
    return draft.participants().isEmpty() ? draft.with(group.participants()) : draft;
  }

  private static Event event(AnnotatedArticle article, Entities entities, Draft draft) {
    EventMention mention = draft.mention();
    Optional<Attribution> attribution =
        mention.source().map(source -> Attributions.of(entities, source));
    return new Event(
        mention.type(),
        mention.trigger().rule().subtype(),
        draft.participants(),
        draft.setting(),
        new Standing(draft.status(), attribution, Confidence.of(draft)),
        new Matter(mention.topic(), mention.amount()),
        new Evidence(
            article.sentences().get(mention.trigger().sentence()).span(),
            mention.trigger().span()));
  }
}
