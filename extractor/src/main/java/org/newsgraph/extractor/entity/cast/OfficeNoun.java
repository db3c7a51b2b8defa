package org.newsgraph.extractor.entity.cast;

import java.util.Optional;
import org.newsgraph.extractor.grammar.PredicateGraph;

/**
 * The noun that names an office, which may be two words that a hyphen joins.
 *
 * @param lemma "minister", "secretary-general"
 * @param first its first token
 */
public record OfficeNoun(String lemma, int first) {
  private static final int JOINED = 2;

  /** The noun that ends in a token. */
  public static OfficeNoun at(PredicateGraph graph, int head) {
    Optional<String> joined = graph.sentence().hyphenated(head).filter(DescriptionNouns::isOffice);
    return joined
        .map(word -> new OfficeNoun(word, head - JOINED))
        .orElseGet(() -> new OfficeNoun(graph.word(head).lemma(), head));
  }
}
