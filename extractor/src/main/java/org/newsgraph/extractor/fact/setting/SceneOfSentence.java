package org.newsgraph.extractor.fact.setting;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.entity.Entities;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.fact.Setting;
import org.newsgraph.extractor.fact.draft.Draft;
import org.newsgraph.extractor.fact.world.Lands;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.PredicateGraphs;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.event.EventClass;

/**
 * Where the sentence of a protest, an attack or an arrest is set: "In Toronto a rally drew 500" is
 * another one than that of Oslo.
 */
public final class SceneOfSentence {
  /** What has a scene: acts of a crowd, of an attacker, of the police. */
  static final Set<EventClass> ACTS =
      EnumSet.of(EventClass.PROTEST, EventClass.ASSAULT, EventClass.COERCION);

  private final AnnotatedArticle article;
  private final PredicateGraphs graphs;
  private final Entities entities;
  private final Lands lands;
  private final Lexicon words = Lexicon.english();

  public SceneOfSentence(AnnotatedArticle article, Entities entities, PredicateGraphs graphs) {
    this.article = article;
    this.graphs = graphs;
    this.entities = entities;
    this.lands = new Lands(entities);
  }

  /** The reports, those of crowds with the town in which their sentence is set. */
  public List<Draft> in(List<Draft> drafts) {
    return drafts.stream().map(this::placed).toList();
  }

  private Draft placed(Draft draft) {
    boolean open = ACTS.contains(draft.type()) && draft.setting().place().isEmpty();
    return open
        ? of(draft)
            .filter(place -> place.type() == EntityType.PLACE)
            .map(town -> new Setting(Optional.of(town), lands.of(town), Optional.empty()))
            .map(draft::at)
            .orElse(draft)
        : draft;
  }

  /** The one place where the sentence of a report is set; a town goes before its country. */
  Optional<Entity> of(Draft told) {
    if (!article.sentences().get(told.sentence()).parsed()) {
      return Optional.empty();
    }
    PredicateGraph graph = graphs.of(told.sentence());
    List<Entity> found =
        places(told.sentence())
            .filter(place -> setsScene(graph, told, graph.word(place.head())))
            .flatMap(place -> entities.namedBy(place).stream())
            .distinct()
            .toList();
    List<Entity> narrow =
        found.stream()
            .filter(place -> found.stream().noneMatch(in -> lands.lies(in, place)))
            .toList();
    return narrow.size() == 1 ? Optional.of(narrow.get(0)) : Optional.empty();
  }

  /** The places and countries that a sentence names. */
  Stream<EntityMention> places(int sentence) {
    return entities
        .mentions()
        .in(sentence)
        .filter(EntityMention::isName)
        .filter(name -> name.names(EntityType.PLACE) || name.names(EntityType.COUNTRY));
  }

  /** Whether a place stands behind "in" in the clause of the act, not where somebody speaks. */
  private boolean setsScene(PredicateGraph graph, Draft told, Word place) {
    List<Word> above = graph.upwards(graph.word(told.mention().trigger().token()));
    List<Word> way = new ArrayList<>();
    for (Word word : graph.upwards(place)) {
      way.add(word);
      if (above.contains(word)) {
        return !graph.isModifier(place)
            && atScene(graph.preposition(townOf(graph, place)), told.type())
            && way.stream().noneMatch(verb -> words.has(verb.lemma(), "saying"));
      }
    }
    return false;
  }

  /** "fighting over Peru" was in its air; "protests over Peru" were about it. */
  private boolean atScene(String preposition, EventClass type) {
    return words.has(preposition, "locative")
        || (type == EventClass.ASSAULT && words.has(preposition, "over-ground"));
  }

  /** "in the mining town of Orr", "through the mountains of Peru". */
  private Word townOf(PredicateGraph graph, Word place) {
    return graph.preposition(place).equals("of")
        ? graph
            .above(place)
            .filter(
                noun -> words.has(noun.lemma(), "town") || words.has(noun.lemma(), "part-of-land"))
            .orElse(place)
        : place;
  }
}
