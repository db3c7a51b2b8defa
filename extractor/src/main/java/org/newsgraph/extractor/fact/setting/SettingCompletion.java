package org.newsgraph.extractor.fact.setting;

import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.entity.Entities;
import org.newsgraph.extractor.fact.Claim;
import org.newsgraph.extractor.fact.HomeState;
import org.newsgraph.extractor.fact.Reason;
import org.newsgraph.extractor.fact.Setting;
import org.newsgraph.extractor.fact.draft.Draft;
import org.newsgraph.extractor.fact.occasion.ReportGroup;
import org.newsgraph.extractor.fact.setting.place.AidedCountry;
import org.newsgraph.extractor.fact.setting.place.AttackedCountry;
import org.newsgraph.extractor.fact.setting.place.CeremonyPlace;
import org.newsgraph.extractor.fact.setting.place.DatelinePlace;
import org.newsgraph.extractor.fact.setting.place.HostCountry;
import org.newsgraph.extractor.fact.setting.place.NationOfAct;
import org.newsgraph.extractor.fact.setting.place.OfficeCountry;
import org.newsgraph.extractor.fact.setting.place.SettingSource;
import org.newsgraph.extractor.fact.world.Nations;
import org.newsgraph.extractor.grammar.PredicateGraphs;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.event.Status;
import org.newsgraph.extractor.mention.time.event.EventTimes;

/** Completes where and when groups took place by what the article tells beside their reports. */
public final class SettingCompletion {
  /** What a group takes from another may be passed on once more. */
  private static final int ROUNDS = 2;

  private final List<SettingSource> surestFirst;
  private final EventTimes times;

  /**
   * @param relations what the article says of who is what
   * @param words the lists "occasion", "document", "separate", "daytime", "locative" and "saying"
   */
  public SettingCompletion(
      AnnotatedArticle article,
      Entities entities,
      EventTimes times,
      List<Claim> relations,
      Lexicon words) {
    Nations nations = new Nations(entities);
    PredicateGraphs graphs = times.graphs();
    this.times = times;
    DatelinePlace dateline = new DatelinePlace(article, times, entities, words);
    HomeState homes = new HomeState(entities, nations::entity, nations::only);
    AfterContact after = new AfterContact(graphs, words.words("occasion"));
    this.surestFirst =
        List.of(
            new HeadlineDay(article, times),
            new SignedDocument(graphs, words),
            new DayOfVisit(graphs),
            new FollowingContact(graphs, after),
            new SceneDay(article, entities, times, words),
            new CeremonyPlace(graphs, entities),
            new NationOfAct(graphs, entities, nations::only),
            dateline,
            new StayDuringVisit(graphs, entities, after),
            new HostCountry(graphs, entities),
            new OfficeCountry(relations, homes),
            new AttackedCountry(entities),
            new AidedCountry(),
            new SceneOfAct(article, graphs, entities, homes, dateline.place()),
            new DayOfStory(article, times));
  }

  /** The groups with the places and days that they had not. */
  public List<ReportGroup> complete(List<ReportGroup> groups) {
    List<ReportGroup> completed = groups;
    for (int round = 0; round < ROUNDS; round++) {
      List<ReportGroup> all = completed;
      completed = all.stream().map(group -> completed(group, all)).toList();
    }
    return completed;
  }

  private ReportGroup completed(ReportGroup group, List<ReportGroup> all) {
    Setting found = Setting.UNKNOWN;
    ReportGroup explained = group;
    for (SettingSource source : surestFirst) {
      Setting given = ofItsOwn(group, source.settingFor(group, all));
      if (given.equals(Setting.UNKNOWN)) {
        continue;
      }
      Setting known = found;
      explained = explained.each(draft -> explained(draft, known, given, source));
      found = found.or(given);
    }
    Setting beside = found;
    return explained.each(draft -> notYet(draft.at(beside), draft));
  }

  /** "flew there two days after the accident": no other day that the article tells. */
  private Setting ofItsOwn(ReportGroup group, Setting given) {
    boolean own =
        given.time().isPresent()
            && group.time().isEmpty()
            && group.any(
                draft -> times.hasOwn(draft.sentence(), draft.mention().trigger().token()));
    return own ? new Setting(given.place(), given.country(), Optional.empty()) : given;
  }

  /** "PREMIER VISITS ROME", where the first paragraph says that she will do so tomorrow. */
  private Draft notYet(Draft draft, Draft before) {
    boolean ahead =
        draft
            .setting()
            .time()
            .filter(time -> before.setting().time().isEmpty())
            .flatMap(time -> times.written(draft.sentence()).filter(time.earliest()::isAfter))
            .isPresent();
    return ahead && draft.status() == Status.HAPPENED ? draft.as(Status.PLANNED) : draft;
  }

  /** Says of a draft what a source adds to it. */
  private static Draft explained(Draft draft, Setting known, Setting given, SettingSource source) {
    Setting before = draft.setting().or(known);
    Setting after = draft.setting().or(known.or(given));
    Draft told = draft;
    if (!after.place().equals(before.place())) {
      told = told.because(reason(Reason.Part.PLACE, after.place().get().name(), source));
    }
    if (!after.time().equals(before.time())) {
      told = told.because(reason(Reason.Part.DAY, words(after), source));
    }
    return told;
  }

  private static Reason reason(Reason.Part part, String what, SettingSource source) {
    return new Reason(part, "setting/" + source.id(), what + ", as in “" + source.example() + "”");
  }

  private static String words(Setting setting) {
    return setting
        .time()
        .map(
            time ->
                time.date().map(date -> date.iso()).orElse(time.earliest() + ".." + time.latest()))
        .orElse("");
  }
}
