package org.newsgraph.extractor.fact.setting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.fact.Setting;
import org.newsgraph.extractor.fact.draft.Draft;
import org.newsgraph.extractor.fact.occasion.ReportGroup;
import org.newsgraph.extractor.fact.setting.place.SettingSource;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.PredicateGraphs;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.mention.time.EventTime;
import org.newsgraph.extractor.mention.time.event.EventTimes;

/**
 * The day of a protest, an attack or an arrest that tells none, in an article that tells the news
 * of one day: "Crowds marched in Lima on Saturday. In Cusco, police arrested ten people."
 */
final class DayOfStory implements SettingSource {
  /** How many days before the article its news lies. */
  private static final int NEWS = 3;

  private final AnnotatedArticle article;
  private final PredicateGraphs graphs;
  private final boolean oneStory;

  DayOfStory(AnnotatedArticle article, EventTimes times) {
    this.article = article;
    this.graphs = times.graphs();
    this.oneStory = !times.inDatedEntries();
  }

  @Override
  public String id() {
    return "day-of-story";
  }

  @Override
  public String example() {
    return "marched in Lima on Saturday. In Cusco, police arrested ten people";
  }

  @Override
  public Setting settingFor(ReportGroup group, List<ReportGroup> all) {
    boolean open =
        oneStory
            && SceneOfSentence.ACTS.contains(group.type())
            && group.time().isEmpty()
            && group.status().isFact();
    return open && group.drafts().stream().allMatch(this::simplyTold)
        ? new Setting(Optional.empty(), Optional.empty(), day(group, all))
        : Setting.UNKNOWN;
  }

  /** The one day of the acts of this class in the news; else of all such acts. */
  private Optional<EventTime> day(ReportGroup group, List<ReportGroup> all) {
    return only(all.stream().filter(other -> other.type() == group.type()))
        .or(() -> only(all.stream().filter(other -> SceneOfSentence.ACTS.contains(other.type()))));
  }

  private Optional<EventTime> only(Stream<ReportGroup> groups) {
    List<EventTime> news =
        groups
            .filter(group -> group.status().isFact())
            .flatMap(group -> group.time().stream())
            .filter(this::recent)
            .toList();
    return news.stream().map(EventTime::earliest).distinct().count() == 1
        ? news.stream().findFirst().map(EventTime::ofAnother)
        : Optional.empty();
  }

  private boolean recent(EventTime time) {
    Optional<LocalDate> published = article.article().metadata().published();
    return time.earliest().equals(time.latest())
        && published.filter(day -> !time.earliest().isBefore(day.minusDays(NEWS))).isPresent();
  }

  /** Whether a sentence without a time tells it in the simple past. */
  private boolean simplyTold(Draft told) {
    if (article.timesIn(told.sentence()).findAny().isPresent()
        || !article.sentences().get(told.sentence()).parsed()) {
      return false;
    }
    PredicateGraph graph = graphs.of(told.sentence());
    return graph.upwards(graph.word(told.mention().trigger().token())).stream()
        .filter(Word::isVerb)
        .findFirst()
        .filter(verb -> past(graph, verb))
        .isPresent();
  }

  private static boolean past(PredicateGraph graph, Word verb) {
    return verb.isPast()
        ? graph.auxiliaries(verb).isEmpty()
        : graph.passive(verb).filter(Word::isPast).isPresent();
  }
}
