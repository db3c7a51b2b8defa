package org.newsgraph.extractor.fact.setting;

import static org.newsgraph.extractor.grammar.SyntacticFunction.ADJECTIVE;
import static org.newsgraph.extractor.grammar.SyntacticFunction.ATTRIBUTE;
import static org.newsgraph.extractor.grammar.SyntacticFunction.OBLIQUE;
import static org.newsgraph.extractor.grammar.SyntacticFunction.TIME;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractor.fact.Setting;
import org.newsgraph.extractor.fact.draft.Draft;
import org.newsgraph.extractor.fact.occasion.ReportGroup;
import org.newsgraph.extractor.fact.setting.place.SettingSource;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.PredicateGraphs;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.event.EventClass;
import org.newsgraph.extractor.mention.event.finding.Trigger;
import org.newsgraph.extractor.mention.time.EventTime;

/** What took place "on the second day" of a visit told before. */
final class DayOfVisit implements SettingSource {
  /** How far back the visit may have been told, in sentences. */
  private static final int NEAR = 3;

  private final PredicateGraphs graphs;

  DayOfVisit(PredicateGraphs graphs) {
    this.graphs = graphs;
  }

  @Override
  public String id() {
    return "day-of-visit";
  }

  @Override
  public String example() {
    return "on the second day of his visit he met";
  }

  /** The day counted from the first day of the visit; nothing where none is told. */
  @Override
  public Setting settingFor(ReportGroup group, List<ReportGroup> all) {
    Draft told = group.first();
    Optional<EventTime> day =
        group.time().isPresent() || group.type() == EventClass.VISIT
            ? Optional.empty()
            : number(told.mention().trigger())
                .flatMap(number -> visit(group, told, all).map(first -> first.ofLaterDay(number)));
    return new Setting(Optional.empty(), Optional.empty(), day);
  }

  private Optional<EventTime> visit(ReportGroup group, Draft told, List<ReportGroup> all) {
    return all.stream()
        .filter(visit -> visit.type() == EventClass.VISIT && visit.status().isFact())
        .filter(visit -> visit.sharesParty(group) && visit.before(group))
        .filter(visit -> visit.any(other -> other.sentencesTo(told) <= NEAR))
        .max(Comparator.comparingInt(visit -> visit.first().begin()))
        .flatMap(ReportGroup::time)
        .filter(time -> time.earliest().equals(time.latest()));
  }

  /** How many days after the first. */
  private Optional<Integer> number(Trigger trigger) {
    PredicateGraph graph = graphs.of(trigger.sentence());
    Word told = graph.word(trigger.token());
    return Stream.concat(Stream.of(told), graph.above(told).stream())
        .flatMap(word -> graph.below(word, OBLIQUE, ATTRIBUTE, TIME).stream())
        .filter(noun -> noun.lemma().equals("day") && !graph.has(noun, ATTRIBUTE))
        .filter(noun -> Set.of("on", "").contains(graph.preposition(noun)))
        .flatMap(noun -> graph.below(noun, ADJECTIVE).stream())
        .flatMap(word -> Lexicon.english().value(word.lemma(), "ordinal").stream())
        .map(which -> Integer.parseInt(which) - 1)
        .findFirst();
  }
}
