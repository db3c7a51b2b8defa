package org.newsgraph.extractor.fact;

import java.util.List;
import java.util.function.Function;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.entity.Entities;
import org.newsgraph.extractor.mention.event.lexicon.WordLists;
import org.newsgraph.extractor.mention.time.EventTimes;

/** Completes where and when groups took place by what the article tells beside their reports. */
final class Settings {
  /** What a group takes from another may be passed on once more. */
  private static final int ROUNDS = 2;

  private final AnnotatedArticle article;
  private final Entities entities;
  private final EventTimes times;
  private final WordLists words;

  Settings(AnnotatedArticle article, Entities entities, EventTimes times, WordLists words) {
    this.article = article;
    this.entities = entities;
    this.times = times;
    this.words = words;
  }

  List<Group> complete(List<Group> groups) {
    List<Group> completed = groups;
    for (int round = 0; round < ROUNDS; round++) {
      completed = round(completed);
    }
    return completed;
  }

  private List<Group> round(List<Group> groups) {
    After after = new After(article, words.list("occasion"));
    Headlines headlines = new Headlines(article, times);
    Documents documents = new Documents(article, groups, words);
    DayOfVisit days = new DayOfVisit(article, groups);
    Sequels sequels = new Sequels(article, groups, after);
    Scenes scenes = new Scenes(article, entities, times, words);
    Ceremonies ceremonies = new Ceremonies(article, entities);
    Journeys journeys = new Journeys(article, entities, groups, after);
    List<Function<Group, Setting>> surest =
        List.of(
            headlines::settingFor,
            documents::settingFor,
            days::settingFor,
            sequels::settingFor,
            scenes::settingFor,
            ceremonies::settingFor,
            journeys::settingFor);
    return groups.stream().map(group -> group.at(beside(group, surest))).toList();
  }

  /** What the sources tell, the surest first. */
  private static Setting beside(Group group, List<Function<Group, Setting>> sources) {
    return sources.stream().map(source -> source.apply(group)).reduce(Setting.UNKNOWN, Setting::or);
  }
}
