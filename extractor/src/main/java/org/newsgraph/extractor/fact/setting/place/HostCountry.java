package org.newsgraph.extractor.fact.setting.place;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.extractor.entity.Entities;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.fact.Setting;
import org.newsgraph.extractor.fact.draft.Draft;
import org.newsgraph.extractor.fact.occasion.ReportGroup;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.PredicateGraphs;
import org.newsgraph.extractor.grammar.Relation;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.event.EventClass;

/** The country that hosts a meeting of which no other place is told: "Peru hosted the talks". */
public final class HostCountry implements SettingSource {
  private final PredicateGraphs graphs;
  private final Entities entities;

  public HostCountry(PredicateGraphs graphs, Entities entities) {
    this.graphs = graphs;
    this.entities = entities;
  }

  @Override
  public String id() {
    return "host-country";
  }

  @Override
  public String example() {
    return "Peru hosted the talks";
  }

  @Override
  public Setting settingFor(ReportGroup group, List<ReportGroup> all) {
    return group.type() == EventClass.MEETING && group.setting().isEmpty()
        ? group.drafts().stream()
            .flatMap(this::hosts)
            .findFirst()
            .map(host -> new Setting(Optional.of(host), Optional.of(host), Optional.empty()))
            .orElse(Setting.UNKNOWN)
        : Setting.UNKNOWN;
  }

  private Stream<Entity> hosts(Draft told) {
    PredicateGraph graph = graphs.of(told.sentence());
    return graph.words(graph.word(told.mention().trigger().token()), Relation.HOME).stream()
        .flatMap(host -> entities.mentions().at(told.sentence(), host.index()).stream())
        .filter(EntityMention::isName)
        .flatMap(host -> entities.namedBy(host).stream())
        .filter(host -> host.type() == EntityType.COUNTRY);
  }
}
