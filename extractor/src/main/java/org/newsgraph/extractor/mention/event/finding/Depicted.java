package org.newsgraph.extractor.mention.event.finding;

import java.util.stream.Stream;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.Relation;
import org.newsgraph.extractor.grammar.tree.Word;

/**
 * What is no news but a story or an old picture: "in the novel, the president meets the king",
 * "File photo of the president meeting the king".
 */
final class Depicted {
  private static final int OPENING = 3;

  private final PredicateGraph graph;
  private final boolean picture;

  Depicted(PredicateGraph graph) {
    this.graph = graph;
    this.picture = picture();
  }

  /** Whether a word tells what a story or an old picture shows. */
  boolean shows(Word trigger) {
    return picture || graph.upwards(trigger).stream().anyMatch(this::inStory);
  }

  private boolean picture() {
    Stream<Word> opening = graph.words().stream().limit(OPENING);
    return graph.at(0).filter(word -> word.has("archive")).isPresent()
        && opening.anyMatch(word -> word.has("picture"));
  }

  /** "in the novel", "the film tells how". */
  private boolean inStory(Word verb) {
    return Stream.of(Relation.behind("in"), Relation.AGENT)
        .flatMap(relation -> graph.words(verb, relation).stream())
        .anyMatch(word -> word.has("story"));
  }
}
