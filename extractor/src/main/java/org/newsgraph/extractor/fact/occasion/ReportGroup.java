package org.newsgraph.extractor.fact.occasion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.extractor.fact.Participant;
import org.newsgraph.extractor.fact.Party;
import org.newsgraph.extractor.fact.Setting;
import org.newsgraph.extractor.fact.draft.Draft;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.event.EventClass;
import org.newsgraph.extractor.mention.event.Status;
import org.newsgraph.extractor.mention.time.EventTime;

/** The drafts that tell one event, in the order of the text. */
public final class ReportGroup {
  private final List<Draft> drafts;

  private final EventClass type;

  /** These are asked for each time that a report is compared with the group. */
  private final Set<Party> parties;

  private final Optional<Setting> setting;
  private final Optional<EventTime> time;
  private final Status status;
  private final Set<Status> statuses;
  private final boolean fact;
  private final boolean factsOnly;

  /** The first day behind which one of the reports is over. */
  private final Optional<LocalDate> over;

  public ReportGroup(List<Draft> drafts) {
    this(
        drafts.stream().sorted(Comparator.comparingInt(Draft::begin)).toList(),
        drafts.stream()
            .flatMap(draft -> draft.parties().stream())
            .collect(Collectors.toUnmodifiableSet()),
        drafts.stream().map(Draft::status).collect(Collectors.toUnmodifiableSet()),
        drafts.stream().flatMap(ReportGroup::end).min(Comparator.naturalOrder()));
  }

  private ReportGroup(
      List<Draft> drafts, Set<Party> parties, Set<Status> statuses, Optional<LocalDate> over) {
    if (drafts.isEmpty()) {
      throw new IllegalArgumentException("no report tells it");
    }
    this.drafts = drafts;
    this.type = drafts.get(0).type();
    this.parties = parties;
    this.statuses = statuses;
    this.fact = statuses.stream().anyMatch(Status::isFact);
    this.factsOnly = statuses.stream().allMatch(Status::isFact);
    this.over = over;
    this.setting =
        drafts.stream().map(Draft::setting).filter(told -> told.place().isPresent()).findFirst();
    this.time = drafts.stream().flatMap(draft -> draft.setting().time().stream()).findFirst();
    this.status = statuses.contains(Status.HAPPENED) ? Status.HAPPENED : last().status();
  }

  private static Stream<LocalDate> end(Draft draft) {
    return draft.setting().time().map(EventTime::latest).stream();
  }

  public List<Draft> drafts() {
    return drafts;
  }

  static ReportGroup of(Draft draft) {
    return new ReportGroup(List.of(draft));
  }

  /** Thousands of reports may come to one group: each is put in its place. */
  ReportGroup and(Draft draft) {
    int place = drafts.size();
    while (place > 0 && drafts.get(place - 1).begin() > draft.begin()) {
      place--;
    }
    List<Draft> more = new ArrayList<>(drafts);
    more.add(place, draft);
    return new ReportGroup(
        Collections.unmodifiableList(more),
        union(parties, draft.parties()),
        union(statuses, Set.of(draft.status())),
        Stream.concat(over.stream(), end(draft)).min(Comparator.naturalOrder()));
  }

  private static <T> Set<T> union(Set<T> some, Set<T> more) {
    if (some.containsAll(more)) {
      return some;
    }
    Set<T> all = new HashSet<>(some);
    all.addAll(more);
    return Collections.unmodifiableSet(all);
  }

  /** The same group, with those of another report of whom its first one does not tell. */
  ReportGroup with(Draft along) {
    List<Participant> more = new ArrayList<>(first().participants());
    along.participants().stream().filter(who -> !parties.contains(who.party())).forEach(more::add);
    List<Draft> all = new ArrayList<>(drafts);
    all.set(0, first().with(more));
    return new ReportGroup(all);
  }

  /** The same group, each of its reports changed. */
  public ReportGroup each(UnaryOperator<Draft> change) {
    return new ReportGroup(drafts.stream().map(change).toList());
  }

  /** A bare noun takes the status that the nearest other words give, unless some tell a fact. */
  ReportGroup settled() {
    boolean told = any(draft -> draft.status().isFact() && !draft.assumed());
    return told ? this : each(draft -> draft.assumed() ? draft.as(nearest(draft)) : draft);
  }

  /** Whether one of the reports is such. */
  public boolean any(Predicate<Draft> such) {
    for (Draft draft : drafts) {
      if (such.test(draft)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the reports has this status. */
  boolean tells(Status one) {
    return statuses.contains(one);
  }

  /** Whether one of the reports tells a fact. */
  boolean tellsFact() {
    return fact;
  }

  /** Whether all of the reports tell a fact. */
  boolean tellsFactsOnly() {
    return factsOnly;
  }

  /** Whether one of the reports is over before a day. */
  boolean overBefore(LocalDate day) {
    return over.filter(last -> last.isBefore(day)).isPresent();
  }

  /** How many sentences lie between a report and the nearest of the group. */
  int sentencesTo(Draft draft) {
    int behind = 0;
    int end = drafts.size();
    while (behind < end) {
      int middle = (behind + end) / 2;
      if (drafts.get(middle).begin() < draft.begin()) {
        behind = middle + 1;
      } else {
        end = middle;
      }
    }
    int before = draft.sentencesTo(drafts.get(Math.max(0, behind - 1)));
    int after = draft.sentencesTo(drafts.get(Math.min(drafts.size() - 1, behind)));
    return Math.min(before, after);
  }

  private Status nearest(Draft bare) {
    return drafts.stream()
        .filter(draft -> !draft.assumed())
        .min(Comparator.comparingInt(bare::sentencesTo))
        .map(Draft::status)
        .orElse(bare.status());
  }

  /** Whether the parties of a report are of a kind with those of the group: states with states. */
  boolean ofAKindWith(Draft draft) {
    Set<EntityType> known = parties().stream().map(Party::type).collect(Collectors.toSet());
    return draft.parties().stream().allMatch(party -> known.contains(party.type()));
  }

  /** The report that the text gives first. */
  public Draft first() {
    return drafts.get(0);
  }

  private Draft last() {
    return drafts.get(drafts.size() - 1);
  }

  /** Whether the sentences from its first to its last report meet those of another. */
  public boolean overlaps(ReportGroup other) {
    return first().sentence() <= other.last().sentence()
        && other.first().sentence() <= last().sentence();
  }

  /** Whether it is first told before another. */
  public boolean before(ReportGroup other) {
    return first().begin() < other.first().begin();
  }

  /** That it happened, where a report says so; else what the last one says. */
  public Status status() {
    return status;
  }

  public EventClass type() {
    return type;
  }

  /** The first setting with a place that a report gives. */
  public Optional<Setting> setting() {
    return setting;
  }

  /** The first time that a report gives. */
  public Optional<EventTime> time() {
    return time;
  }

  public boolean sharesParty(ReportGroup other) {
    return !Collections.disjoint(parties, other.parties);
  }

  /** Whether the days of two groups exclude each other. */
  public boolean onOtherDays(ReportGroup other) {
    return any(
        one -> other.any(two -> Contradiction.ofDays(one.setting().time(), two.setting().time())));
  }

  /** Whether place or day of one of its reports agree with another's, not only do not disagree. */
  boolean pins(Draft draft) {
    Setting setting = draft.setting();
    return (setting.place().isPresent() || setting.time().isPresent())
        && any(told -> Contradiction.pinned(told, draft));
  }

  /** Whom the reports name, each once. */
  public Set<Party> parties() {
    return parties;
  }

  /** How everybody takes part whom any of the reports names, each once. */
  public List<Participant> participants() {
    List<Participant> all = new ArrayList<>();
    for (Draft draft : drafts) {
      for (Participant participant : draft.participants()) {
        if (all.stream().noneMatch(known -> known.party().equals(participant.party()))) {
          all.add(participant);
        }
      }
    }
    return all;
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof ReportGroup group
            && first().begin() == group.first().begin()
            && drafts.equals(group.drafts));
  }

  @Override
  public int hashCode() {
    return drafts.hashCode();
  }
}
