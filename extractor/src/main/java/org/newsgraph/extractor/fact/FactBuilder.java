package org.newsgraph.extractor.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.entity.Entities;
import org.newsgraph.extractor.mention.event.EventMention;
import org.newsgraph.extractor.mention.event.lexicon.WordLists;
import org.newsgraph.extractor.mention.relation.RelationMention;
import org.newsgraph.extractor.mention.time.EventTimes;

/** Builds the facts of an article: events and relations on its entities, each with its evidence. */
public final class FactBuilder {
  private final WordLists words;

  private FactBuilder(WordLists words) {
    this.words = words;
  }

  /** A builder that works by the word lists among the resources. */
  public static FactBuilder standard() {
    return new FactBuilder(new WordLists());
  }

  /** The facts that the mentions give on the article's entities. */
  public Extraction build(
      AnnotatedArticle article,
      Entities entities,
      List<EventMention> mentions,
      List<RelationMention> relations) {
    Anonymous anonymous = new Anonymous(article, words.list("background"));
    EventTimes times = EventTimes.of(article);
    List<Draft> drafts =
        new Behalf(article, entities, relations)
            .in(
                new Signatories(article)
                    .complete(
                        new Keepers(entities, relations)
                            .in(new Drafts(article, entities, times, words).of(mentions))));
    Pointers pointers = new Pointers(article, words);
    Sameness sameness = new Sameness(article, pointers);
    List<Group> groups =
        new Occasions(sameness, pointers)
            .of(drafts).stream().filter(group -> stands(group, anonymous)).toList();
    List<Event> events = new ArrayList<>();
    List<Occasion> occasions = new ArrayList<>();
    List<Group> complete = new Settings(article, entities, times, words).complete(groups);
    List<Integer> firsts = new ArrayList<>();
    for (int number = 0; number < groups.size(); number++) {
      Group group = groups.get(number);
      int first = events.size();
      apart(sameness, groups, firsts, group)
          .forEach(other -> occasions.add(new Occasion(other, first, false)));
      firsts.add(first);
      for (Draft draft : complete.get(number).drafts()) {
        if (events.size() > first) {
          occasions.add(new Occasion(first, events.size(), true));
        }
        events.add(event(article, entities, withParticipants(draft, group)));
      }
    }
    return new Extraction(
        article, entities, events, RelationFacts.of(article, entities, relations), occasions);
  }

  /** The first reports of the groups before this one that are kept apart from it. */
  private static List<Integer> apart(
      Sameness sameness, List<Group> groups, List<Integer> firsts, Group group) {
    return IntStream.range(0, firsts.size())
        .filter(number -> groups.get(number).type() == group.type())
        .filter(number -> groups.get(number).sharesParty(group))
        .filter(number -> sameness.apart(groups.get(number), group))
        .mapToObj(firsts::get)
        .toList();
  }

  private static boolean stands(Group group, Anonymous anonymous) {
    return !group.participants().isEmpty() || anonymous.stands(group);
  }

  private static Draft withParticipants(Draft draft, Group group) {
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
            mention.trigger().span(),
            mention.trigger().rule().name()));
  }
}
