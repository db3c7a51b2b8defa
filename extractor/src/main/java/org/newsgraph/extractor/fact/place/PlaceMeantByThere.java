package org.newsgraph.extractor.fact.place;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.PredicateGraphs;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityMentions;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.event.finding.Trigger;

/** The place that "there" means: "They drove on to Linz. There they held talks." */
public final class PlaceMeantByThere {
  private static final Set<String> THERE = Set.of("there");

  private final PredicateGraphs graphs;
  private final EntityMentions mentions;

  public PlaceMeantByThere(PredicateGraphs graphs, EntityMentions mentions) {
    this.graphs = graphs;
    this.mentions = mentions;
  }

  /** The place named last in the sentence before, behind a preposition; none without "there". */
  public List<EntityMention> of(Trigger trigger) {
    int sentence = trigger.sentence();
    return sentence > 0 && SentenceAdverbs.beside(graphs, trigger, THERE)
        ? last(sentence - 1)
        : List.of();
  }

  private List<EntityMention> last(int sentence) {
    PredicateGraph graph = graphs.of(sentence);
    return mentions
        .in(sentence)
        .filter(EntityMention::isName)
        .filter(place -> place.names(EntityType.PLACE) || place.names(EntityType.COUNTRY))
        .filter(
            place ->
                Lexicon.english().has(graph.preposition(graph.word(place.head())), "to-a-place"))
        .max(Comparator.comparingInt(EntityMention::firstToken))
        .stream()
        .toList();
  }
}
