package org.newsgraph.extractor.fact.setting;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractor.entity.Entities;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.fact.Setting;
import org.newsgraph.extractor.fact.draft.Draft;
import org.newsgraph.extractor.fact.occasion.ReportGroup;
import org.newsgraph.extractor.fact.place.SentenceAdverbs;
import org.newsgraph.extractor.fact.setting.place.SettingSource;
import org.newsgraph.extractor.fact.world.Lands;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.PredicateGraphs;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.event.EventClass;
import org.newsgraph.extractor.mention.event.Status;
import org.newsgraph.extractor.mention.event.finding.Trigger;
import org.newsgraph.extractor.mention.time.EventTime;

/**
 * Gives a visit, a meeting or a signing without a place that of another of them, where the article
 * tells both of the same people and knows only one such place.
 */
final class StayDuringVisit implements SettingSource {
  private static final Set<EventClass> TOGETHER =
      EnumSet.of(EventClass.VISIT, EventClass.MEETING, EventClass.SIGNING);

  /** How many days after an arrival somebody is taken to be still there. */
  private static final int STAY = 3;

  /** Days in a month. */
  private static final int LONGEST = 31;

  private final PredicateGraphs graphs;
  private final Lands lands;
  private final AfterContact after;

  StayDuringVisit(PredicateGraphs graphs, Entities entities, AfterContact after) {
    this.graphs = graphs;
    this.after = after;
    this.lands = new Lands(entities);
  }

  @Override
  public String id() {
    return "stay-during-visit";
  }

  @Override
  public String example() {
    return "arrived in Paris on Friday … met the mayor";
  }

  /**
   * What a group without a place, or without a time, takes from others; nothing where none fits.
   */
  @Override
  public Setting settingFor(ReportGroup group, List<ReportGroup> all) {
    if (!TOGETHER.contains(group.type())) {
      return Setting.UNKNOWN;
    }
    Optional<Setting> place = group.setting().isPresent() ? town(group, all) : place(group, all);
    Optional<EventTime> time =
        group.time().isPresent()
            ? Optional.empty()
            : time(group, all, place.or(group::setting).flatMap(Setting::place));
    return new Setting(place.flatMap(Setting::place), place.flatMap(Setting::country), time);
  }

  /** Where those took place that fit; of those on the same day, where there are any. */
  private Optional<Setting> place(ReportGroup group, List<ReportGroup> all) {
    List<ReportGroup> fit =
        all.stream().filter(other -> placed(group, other, all).isPresent()).toList();
    List<ReportGroup> sameDay =
        fit.stream()
            .filter(other -> day(group).isPresent() && day(group).equals(day(other)))
            .toList();
    return only(
        (sameDay.isEmpty() ? fit : sameDay)
            .stream().flatMap(other -> placed(group, other, all).stream()).toList());
  }

  /** The place of another group that fits; a visit's may itself be told elsewhere. */
  private Optional<Setting> placed(ReportGroup group, ReportGroup other, List<ReportGroup> all) {
    if (onTheWay(group, other)) {
      return other.setting().or(() -> only(directly(other, all)));
    }
    return other.setting().filter(setting -> stays(group, other) && !leaves(other, group));
  }

  private boolean stays(ReportGroup group, ReportGroup other) {
    return alike(group, other) && !isBack(group, other) && !isBack(other, group);
  }

  /** "will speak after he returns from Oslo. The next day he will meet Roe": at home. */
  private boolean isBack(ReportGroup visit, ReportGroup group) {
    return visit.type() == EventClass.VISIT
        && visit.before(group)
        && visit.drafts().stream().allMatch(told -> isReturn(told.mention().trigger()));
  }

  private boolean isReturn(Trigger trip) {
    PredicateGraph graph = graphs.of(trip.sentence());
    Word noun = graph.word(trip.token());
    return Lexicon.english().has(graph.preposition(noun), "away-from")
        && graph.above(noun).filter(verb -> verb.has("coming-back")).isPresent();
  }

  /** "signed a treaty. After the ceremony they drove to Linz": the treaty was signed elsewhere. */
  private boolean leaves(ReportGroup visit, ReportGroup group) {
    Trigger left = visit.first().mention().trigger();
    return visit.type() == EventClass.VISIT
        && group.before(visit)
        && (after.contact(left)
            || before(left)
            || SentenceAdverbs.beside(graphs, left, Lexicon.english().words("then")));
  }

  /** "will meet Roe before flying to Oslo". */
  private boolean before(Trigger left) {
    PredicateGraph graph = graphs.of(left.sentence());
    Word verb = graph.word(left.token());
    return verb.isGerund()
        && graph.marks(verb).stream().anyMatch(mark -> mark.formHas("preceding"));
  }

  private List<Setting> directly(ReportGroup visit, List<ReportGroup> all) {
    return all.stream()
        .filter(other -> stays(visit, other))
        .flatMap(other -> other.setting().stream())
        .toList();
  }

  /** "visited France", where all that he did on the one day told was in Paris. */
  private Optional<Setting> town(ReportGroup group, List<ReportGroup> all) {
    Optional<Integer> country =
        group
            .setting()
            .flatMap(Setting::place)
            .filter(place -> place.type() == EntityType.COUNTRY)
            .map(Entity::id);
    return only(
        all.stream()
            .filter(other -> country.isPresent() && other.setting().isPresent())
            .filter(other -> fits(group, other) && onOneDay(group, other))
            .map(other -> other.setting().orElseThrow())
            .filter(there -> !there.place().map(Entity::id).equals(country))
            .map(this::inItsLand)
            .filter(there -> there.country().map(Entity::id).equals(country))
            .toList());
  }

  private static boolean onOneDay(ReportGroup group, ReportGroup other) {
    Optional<LocalDate> one = day(group);
    Optional<LocalDate> two = day(other);
    return (one.isPresent() && one.equals(two))
        || (one.isPresent() && other.time().isEmpty())
        || (two.isPresent() && group.time().isEmpty());
  }

  private static Optional<LocalDate> day(ReportGroup group) {
    return group
        .time()
        .filter(time -> time.earliest().equals(time.latest()) && time.endDate().isEmpty())
        .map(EventTime::earliest);
  }

  private Setting inItsLand(Setting there) {
    return new Setting(
        there.place(), there.country().or(() -> there.place().flatMap(lands::of)), there.time());
  }

  private static Optional<Setting> only(List<Setting> found) {
    Set<Integer> places = new HashSet<>();
    found.forEach(setting -> places.add(setting.place().orElseThrow().id()));
    return places.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /**
   * The time of the visit within which something took place, if only one is told, and no other
   * visit of which the time is open.
   */
  private Optional<EventTime> time(
      ReportGroup group, List<ReportGroup> all, Optional<Entity> place) {
    List<Optional<EventTime>> times =
        all.stream()
            .filter(other -> fits(group, other) && there(other, place))
            .map(ReportGroup::time)
            .toList();
    boolean one = times.stream().map(t -> t.map(EventTime::earliest)).distinct().count() == 1;
    return one
        ? times.get(0).filter(StayDuringVisit::isShort).map(EventTime::ofAnother)
        : Optional.empty();
  }

  /** "In 2018" says too little of what else happened in that year. */
  private static boolean isShort(EventTime time) {
    return time.endDate().isEmpty() && !time.latest().isAfter(time.earliest().plusDays(LONGEST));
  }

  /** Whether a group took place there, or in the country around it, as far as it is told. */
  private boolean there(ReportGroup other, Optional<Entity> place) {
    Optional<Entity> its = other.setting().flatMap(Setting::place);
    return place.isEmpty()
        || its.isEmpty()
        || its.get().id() == place.get().id()
        || place.flatMap(lands::of).filter(land -> land.id() == its.get().id()).isPresent();
  }

  private boolean fits(ReportGroup group, ReportGroup other) {
    return onTheWay(group, other) || stays(group, other);
  }

  /** "signed during the premier's visit to Oslo": where the visit led, whoever signed. */
  private boolean onTheWay(ReportGroup group, ReportGroup other) {
    return other.type() == EventClass.VISIT
        && group.overlaps(other)
        && group.any(told -> other.any(visit -> during(told, visit)));
  }

  private boolean during(Draft told, Draft visit) {
    int sentence = visit.mention().trigger().sentence();
    if (told.mention().trigger().sentence() != sentence) {
      return false;
    }
    PredicateGraph graph = graphs.of(sentence);
    Word noun = graph.word(visit.mention().trigger().token());
    return Lexicon.english().has(graph.preposition(noun), "on-way")
        && graph.above(noun).filter(above -> holds(graph, above, told)).isPresent();
  }

  /** Whether a word is the event's trigger, or a part of its phrase or clause. */
  private static boolean holds(PredicateGraph graph, Word above, Draft told) {
    Word trigger = graph.word(told.mention().trigger().token());
    return graph.governs(trigger, above) || graph.governs(above, trigger);
  }

  private static boolean alike(ReportGroup group, ReportGroup other) {
    return other.type() != group.type()
        && (group.type() == EventClass.VISIT || other.type() == EventClass.VISIT)
        && TOGETHER.contains(other.type())
        && (group.status() == other.status() || stillThere(group, other))
        && group.sharesParty(other)
        && (!group.onOtherDays(other) || soonAfter(group, other));
  }

  /** "was in Paris on Friday and will meet the mayor later in the day". */
  private static boolean stillThere(ReportGroup group, ReportGroup visit) {
    return group.status() == Status.PLANNED
        && visit.status() == Status.HAPPENED
        && soonAfter(group, visit);
  }

  /** Whether something took place within a few days of an arrival. */
  private static boolean soonAfter(ReportGroup group, ReportGroup visit) {
    return visit.type() == EventClass.VISIT
        && group.time().isPresent()
        && visit.time().isPresent()
        && !group.time().get().earliest().isBefore(visit.time().get().earliest())
        && !group.time().get().latest().isAfter(visit.time().get().latest().plusDays(STAY));
  }
}
