package org.newsgraph.extractor.fact.setting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.fact.Setting;
import org.newsgraph.extractor.fact.draft.Draft;
import org.newsgraph.extractor.fact.occasion.ReportGroup;
import org.newsgraph.extractor.fact.place.SentenceAdverbs;
import org.newsgraph.extractor.fact.setting.place.SettingSource;
import org.newsgraph.extractor.grammar.PredicateGraphs;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.event.EventClass;

/** What is told as following at once: "He then met", "Later she held talks with", "He also met". */
final class FollowingContact implements SettingSource {
  private static final Set<String> ADVERBS = Lexicon.english().words("proceeding");

  private final PredicateGraphs graphs;
  private final AfterContact after;

  FollowingContact(PredicateGraphs graphs, AfterContact after) {
    this.graphs = graphs;
    this.after = after;
  }

  @Override
  public String id() {
    return "following-contact";
  }

  @Override
  public String example() {
    return "He then met the mayor";
  }

  /**
   * The day, and but for a call the place, of what a group followed; nothing where none is told.
   */
  @Override
  public Setting settingFor(ReportGroup group, List<ReportGroup> all) {
    Draft told = group.first();
    return group.time().isEmpty() && contact(group)
        ? new WhileClauseTime(graphs)
            .of(told, all)
            .or(() -> follows(told) ? before(group, told, all) : Optional.empty())
            .map(draft -> passedOn(group, draft))
            .orElse(Setting.UNKNOWN)
        : Setting.UNKNOWN;
  }

  private boolean follows(Draft told) {
    return SentenceAdverbs.beside(graphs, told.mention().trigger(), ADVERBS)
        || after.contact(told.mention().trigger());
  }

  private static Setting passedOn(ReportGroup group, Draft before) {
    Setting there = before.setting();
    boolean elsewhere =
        group.type() == EventClass.CALL
            || group.type() == EventClass.VISIT
            || there.place().filter(FollowingContact::building).isPresent();
    return new Setting(
        elsewhere ? Optional.empty() : there.place(),
        elsewhere ? Optional.empty() : there.country(),
        there.time().map(time -> time.ofAnother()));
  }

  /** "the Lerchenau guesthouse": one may leave it for what is told next. */
  private static boolean building(Entity place) {
    return Character.isLowerCase(place.name().charAt(place.name().lastIndexOf(' ') + 1));
  }

  private static boolean contact(ReportGroup group) {
    return group.type().isContact();
  }

  /** The contact told last before, in this sentence or the one before it, with the same people. */
  @SuppressWarnings("ReferenceEquality") // one group of reports, not one that looks like it
  private Optional<Draft> before(ReportGroup group, Draft told, List<ReportGroup> all) {
    return all.stream()
        .filter(other -> other != group && contact(other) && other.sharesParty(group))
        .flatMap(other -> other.drafts().stream())
        .filter(other -> other.status() == told.status() && told.status().isFact())
        .filter(other -> place(other) < place(told) && other.sentencesTo(told) <= 1)
        .max(Comparator.comparingInt(FollowingContact::place))
        .filter(
            other ->
                other.setting().time().filter(t -> t.earliest().equals(t.latest())).isPresent());
  }

  private static int place(Draft draft) {
    return draft.mention().trigger().span().begin();
  }
}
