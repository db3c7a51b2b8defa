package org.newsgraph.extractor.fact.setting;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.entity.Entities;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.fact.HomeState;
import org.newsgraph.extractor.fact.Party;
import org.newsgraph.extractor.fact.Setting;
import org.newsgraph.extractor.fact.draft.Draft;
import org.newsgraph.extractor.fact.occasion.ReportGroup;
import org.newsgraph.extractor.fact.setting.place.Place;
import org.newsgraph.extractor.fact.setting.place.SettingSource;
import org.newsgraph.extractor.fact.world.Lands;
import org.newsgraph.extractor.grammar.PredicateGraphs;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.event.EventClass;
import org.newsgraph.extractor.mention.event.Role;

/**
 * Where a protest, an attack or an arrest took place that tells no place itself: where its sentence
 * says that somebody was, else where the sentences before it are set, else in the country of which
 * the article nearly always speaks.
 */
final class SceneOfAct implements SettingSource {
  /** How many sentences a scene lasts. */
  private static final int NEAR = 2;

  private final Entities entities;
  private final HomeState homes;
  private final Lands lands;
  private final Optional<Entity> dateline;
  private final SceneOfSentence scenes;
  private final Lexicon words = Lexicon.english();

  /**
   * @param dateline the place from which the article is written
   */
  SceneOfAct(
      AnnotatedArticle article,
      PredicateGraphs graphs,
      Entities entities,
      HomeState homes,
      Optional<Entity> dateline) {
    this.scenes = new SceneOfSentence(article, entities, graphs);
    this.entities = entities;
    this.homes = homes;
    this.lands = new Lands(entities);
    this.dateline = dateline;
  }

  @Override
  public String id() {
    return "scene-of-act";
  }

  @Override
  public String example() {
    return "Crowds filled the streets of Lima. Police arrested ten people";
  }

  @Override
  public Setting settingFor(ReportGroup group, List<ReportGroup> all) {
    if (group.setting().isPresent()) {
      return Setting.UNKNOWN;
    }
    if (group.type() == EventClass.ELECTION) {
      return first(Stream.of(story(group, all)));
    }
    return SceneOfSentence.ACTS.contains(group.type())
        ? first(
            Stream.of(
                group.drafts().stream().flatMap(told -> scenes.of(told).stream()).findFirst(),
                before(group, all),
                atHome(group),
                story(group, all)))
        : Setting.UNKNOWN;
  }

  private static Setting first(Stream<Optional<Entity>> places) {
    return places.flatMap(Optional::stream).findFirst().map(Place::of).orElse(Setting.UNKNOWN);
  }

  /** The place of the act told last, where nothing in between names another. */
  private Optional<Entity> before(ReportGroup group, List<ReportGroup> all) {
    int sentence = group.first().sentence();
    return scenes.places(sentence).findAny().isPresent()
        ? Optional.empty()
        : all.stream()
            .filter(other -> SceneOfSentence.ACTS.contains(other.type()))
            .flatMap(other -> other.drafts().stream())
            .filter(told -> told.sentence() <= sentence && sentence - told.sentence() <= NEAR)
            .filter(told -> told.begin() < group.first().begin())
            .filter(told -> told.setting().place().isPresent())
            .max(Comparator.comparingInt(Draft::begin))
            .filter(told -> !moves(told.sentence() + 1, sentence))
            .flatMap(told -> told.setting().place());
  }

  private boolean moves(int from, int to) {
    return Stream.iterate(from, at -> at < to, at -> at + 1)
        .anyMatch(at -> scenes.places(at).findAny().isPresent());
  }

  /** The police and the courts of a country arrest at home. */
  private Optional<Entity> atHome(ReportGroup group) {
    return group.type() == EventClass.COERCION
        ? Place.only(
                group.participants().stream()
                    .filter(who -> who.role() == Role.ACTOR)
                    .flatMap(who -> state(who.party()).stream()))
            .place()
        : Optional.empty();
  }

  private Optional<Entity> state(Party party) {
    return party instanceof Party.Group group && words.has(group.kind(), "at-home")
        ? group.owner().filter(owner -> owner.type() == EntityType.COUNTRY)
        : Optional.empty();
  }

  /** The country of the article, if no other has a part in it and none is told beside it. */
  private Optional<Entity> story(ReportGroup group, List<ReportGroup> all) {
    return homes
        .subject()
        .or(() -> ofDateline(all))
        .filter(
            country -> group.parties().stream().noneMatch(who -> foreign(who.entity(), country)))
        .filter(
            country ->
                group.drafts().stream()
                    .flatMap(told -> scenes.places(told.sentence()))
                    .flatMap(place -> entities.namedBy(place).stream())
                    .filter(place -> !words.has(lower(place.name()), "continent"))
                    .allMatch(place -> place.id() == country.id() || lands.lies(place, country)));
  }

  /** The country from which the article is written, if all acts that tell a place were there. */
  private Optional<Entity> ofDateline(List<ReportGroup> all) {
    return dateline
        .flatMap(town -> town.type() == EntityType.COUNTRY ? dateline : lands.of(town))
        .filter(
            country ->
                all.stream()
                    .filter(other -> SceneOfSentence.ACTS.contains(other.type()))
                    .flatMap(other -> other.setting().stream())
                    .allMatch(
                        there ->
                            there
                                .place()
                                .filter(
                                    place ->
                                        place.id() == country.id() || lands.lies(place, country))
                                .isPresent()));
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static boolean foreign(Optional<Entity> party, Entity country) {
    return party
        .filter(who -> who.type() == EntityType.COUNTRY && who.id() != country.id())
        .isPresent();
  }
}
