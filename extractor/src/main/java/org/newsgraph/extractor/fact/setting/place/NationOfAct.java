package org.newsgraph.extractor.fact.setting.place;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.newsgraph.extractor.entity.Entities;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.fact.Setting;
import org.newsgraph.extractor.fact.draft.Draft;
import org.newsgraph.extractor.fact.occasion.ReportGroup;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.PredicateGraphs;
import org.newsgraph.extractor.grammar.SyntacticFunction;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.event.EventClass;

/**
 * Protests and votes are where those live whose they are: "Peru's protests", "Finnish elections".
 */
public final class NationOfAct implements SettingSource {
  private static final Set<EventClass> OF_NATION =
      EnumSet.of(EventClass.PROTEST, EventClass.ELECTION);

  private final PredicateGraphs graphs;
  private final Entities entities;
  private final Function<EntityMention, Optional<Entity>> named;

  /**
   * @param named the one thing that a mention names, a country for its people
   */
  public NationOfAct(
      PredicateGraphs graphs, Entities entities, Function<EntityMention, Optional<Entity>> named) {
    this.graphs = graphs;
    this.entities = entities;
    this.named = named;
  }

  @Override
  public String id() {
    return "nation-of-act";
  }

  @Override
  public String example() {
    return "Peru's protests, the Finnish elections";
  }

  @Override
  public Setting settingFor(ReportGroup group, List<ReportGroup> all) {
    return OF_NATION.contains(group.type()) && group.setting().isEmpty()
        ? Place.only(
            group.drafts().stream().flatMap(this::lands).filter(land -> takesNoPart(group, land)))
        : Setting.UNKNOWN;
  }

  /** "Iraq's protest to Kuwait". */
  private static boolean takesNoPart(ReportGroup group, Entity land) {
    return group.parties().stream()
        .flatMap(who -> who.entity().stream())
        .noneMatch(who -> who.id() == land.id());
  }

  private Stream<Entity> lands(Draft told) {
    PredicateGraph graph = graphs.of(told.sentence());
    Word trigger = graph.word(told.mention().trigger().token());
    return trigger.isNoun() && graph.parsed()
        ? graph
            .below(
                trigger,
                SyntacticFunction.OWNER,
                SyntacticFunction.ADJECTIVE,
                SyntacticFunction.COMPOUND)
            .stream()
            .flatMap(word -> entities.mentions().at(told.sentence(), word.index()).stream())
            .flatMap(land -> named.apply(land).stream())
            .filter(Place::is)
        : Stream.empty();
  }
}
