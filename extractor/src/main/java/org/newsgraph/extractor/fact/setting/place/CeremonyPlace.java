package org.newsgraph.extractor.fact.setting.place;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.extractor.entity.Entities;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.fact.Setting;
import org.newsgraph.extractor.fact.occasion.ReportGroup;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.PredicateGraphs;
import org.newsgraph.extractor.grammar.SyntacticFunction;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.event.EventClass;

/** Where a signing took place, told with the ceremony: "At the ceremony in Rome a band played." */
public final class CeremonyPlace implements SettingSource {
  /** How many sentences further on or back the ceremony may be told. */
  private static final int NEAR = 2;

  private final PredicateGraphs graphs;
  private final Entities entities;

  public CeremonyPlace(PredicateGraphs graphs, Entities entities) {
    this.graphs = graphs;
    this.entities = entities;
  }

  @Override
  public String id() {
    return "ceremony-place";
  }

  @Override
  public String example() {
    return "At the ceremony in Rome a band played";
  }

  /** The place of the ceremony told beside a signing; nothing where none is told. */
  @Override
  public Setting settingFor(ReportGroup group, List<ReportGroup> all) {
    boolean signed = group.type() == EventClass.SIGNING && group.status().isFact();
    return signed && group.setting().isEmpty()
        ? group.drafts().stream()
            .map(told -> told.mention().trigger().sentence())
            .flatMap(this::near)
            .findFirst()
            .map(place -> new Setting(Optional.of(place), Optional.empty(), Optional.empty()))
            .orElse(Setting.UNKNOWN)
        : Setting.UNKNOWN;
  }

  /** In the sentences from there on, then in the one before. */
  private Stream<Entity> near(int told) {
    return Stream.concat(IntStream.rangeClosed(told, told + NEAR).boxed(), Stream.of(told - 1))
        .filter(sentence -> sentence >= 0 && sentence < graphs.size())
        .flatMap(this::places);
  }

  private Stream<Entity> places(int sentence) {
    PredicateGraph graph = graphs.of(sentence);
    return graph.words().stream()
        .filter(noun -> noun.lemma().equals("ceremony"))
        .flatMap(noun -> graph.below(noun, SyntacticFunction.ATTRIBUTE).stream())
        .filter(noun -> Lexicon.english().has(graph.preposition(noun), "locative"))
        .flatMap(noun -> named(sentence, noun.index()));
  }

  private Stream<Entity> named(int sentence, int noun) {
    List<EntityMention> there =
        entities.mentions().at(sentence, noun).filter(EntityMention::isName).stream().toList();
    return there.stream()
        .flatMap(name -> entities.namedBy(name).stream())
        .filter(place -> place.type() == EntityType.PLACE || place.type() == EntityType.COUNTRY);
  }
}
