package org.newsgraph.extractor.mention.event.finding;

import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.Relation;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.event.party.Parties;

/** Finds whose word an event is: "X said that", "according to X", "…, X said". */
final class SourceFinder {
  private final PredicateGraph graph;
  private final Parties parties;
  private final String text;

  SourceFinder(PredicateGraph graph, Parties parties, String text) {
    this.graph = graph;
    this.parties = parties;
    this.text = text;
  }

  /** Whoever speaks of himself is named outside the quotation. */
  Optional<SourceMention> find(Word trigger) {
    List<Word> sources = graph.words(trigger, Relation.SOURCE);
    return sources.stream()
        .filter(source -> !source.formHas("speaker"))
        .findFirst()
        .or(() -> sources.stream().findFirst())
        .map(this::mention);
  }

  private SourceMention mention(Word source) {
    Optional<EntityMention> mention =
        beside(source).or(() -> parties.at(source).stream().findFirst());
    return new SourceMention(
        mention, mention.map(EntityMention::text).orElseGet(() -> phrase(source)));
  }

  /** "the state agency TASS": the name to which the noun is put. */
  private Optional<EntityMention> beside(Word noun) {
    return graph.words(noun, Relation.APPOSITION).stream()
        .filter(name -> name.index() == noun.index() + 1)
        .flatMap(name -> parties.at(name).stream())
        .filter(mention -> mention.isName() && mention.names(EntityType.ORGANIZATION))
        .findFirst();
  }

  /** The noun with the words before it, without its preposition. */
  private String phrase(Word noun) {
    int first = Math.min(graph.phrase(noun).get(0).index(), noun.index());
    return graph.sentence().spanOf(first, noun.index() + 1).of(text);
  }
}
