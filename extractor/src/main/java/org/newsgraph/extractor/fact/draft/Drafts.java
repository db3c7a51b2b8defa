package org.newsgraph.extractor.fact.draft;

import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.entity.Entities;
import org.newsgraph.extractor.fact.Setting;
import org.newsgraph.extractor.fact.group.GroupFinder;
import org.newsgraph.extractor.fact.place.PlaceBesideDay;
import org.newsgraph.extractor.fact.place.PlaceMeantByThere;
import org.newsgraph.extractor.fact.place.PlaceResolver;
import org.newsgraph.extractor.fact.place.TownMeant;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.event.EventClass;
import org.newsgraph.extractor.mention.event.Status;
import org.newsgraph.extractor.mention.event.finding.EventMention;
import org.newsgraph.extractor.mention.event.finding.Trigger;
import org.newsgraph.extractor.mention.time.EventTime;
import org.newsgraph.extractor.mention.time.Tense;
import org.newsgraph.extractor.mention.time.event.EventTimes;

/** Puts entities, places and days to the event mentions of an article. */
public final class Drafts {
  private final ParticipantResolver participants;
  private final PlaceResolver places;
  private final PlaceMeantByThere before;
  private final PlaceBesideDay beside;
  private final EventTimes times;
  private final String text;
  private final StatusByDay statuses;

  /**
   * @param words the lists "office" and "politics", by which people are known for officials
   */
  public Drafts(AnnotatedArticle article, Entities entities, EventTimes times, Lexicon words) {
    this.participants =
        new ParticipantResolver(
            entities,
            new Officials(
                article, times.graphs(), entities, words.words("office"), words.words("politics")),
            new GroupFinder(times.graphs(), entities));
    this.places =
        new PlaceResolver(article, entities, new TownMeant(times.graphs(), entities, words));
    this.before = new PlaceMeantByThere(times.graphs(), entities.mentions());
    this.beside = new PlaceBesideDay(article, entities.mentions());
    this.times = times;
    this.text = article.article().text();
    this.statuses = new StatusByDay(times);
  }

  public List<Draft> of(List<EventMention> mentions) {
    return mentions.stream().map(this::draft).toList();
  }

  private Draft draft(EventMention mention) {
    Tense tense = tense(mention);
    Optional<EventTime> told =
        times.of(mention.trigger().sentence(), mention.trigger().token(), tense);
    List<EntityMention> named =
        mention.places().isEmpty() ? around(mention, told) : mention.places();
    Optional<EventTime> time = told.or(() -> behind(named, mention.trigger(), tense));
    PlaceResolver.Where where = places.of(named);
    Draft draft =
        new Draft(
            mention,
            participants.of(mention),
            new Setting(where.place(), where.country(), time),
            statuses.of(mention, time),
            List.of());
    return new SentenceReasons(mention, text).in(draft);
  }

  /** Where "there" is, else what stands beside the day. */
  private List<EntityMention> around(EventMention mention, Optional<EventTime> time) {
    List<EntityMention> there = before.of(mention.trigger());
    boolean meets = mention.type().isContact() && mention.type() != EventClass.CALL;
    if (!there.isEmpty() || !meets) {
      return there;
    }
    return time.flatMap(EventTime::words)
        .map(words -> beside.of(mention.trigger(), words))
        .orElseGet(() -> beside.of(mention.trigger()));
  }

  private Tense tense(EventMention mention) {
    Trigger trigger = mention.trigger();
    return ahead(mention.factuality().status())
        ? Tense.FUTURE
        : times.tense(trigger.sentence(), trigger.token());
  }

  /** "met officials who deal with the flood in Linz on Monday": where it was, and so when. */
  private Optional<EventTime> behind(List<EntityMention> named, Trigger trigger, Tense tense) {
    return named.stream()
        .filter(place -> place.sentence() == trigger.sentence())
        .filter(place -> place.firstToken() > trigger.token())
        .flatMap(
            place ->
                times.behind(place.endToken(), trigger.sentence(), trigger.token(), tense).stream())
        .findFirst();
  }

  private static boolean ahead(Status status) {
    return status == Status.PLANNED || status == Status.POSSIBLE;
  }
}
