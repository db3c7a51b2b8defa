package org.newsgraph.store.consolidation.report;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A participant without a name of its own.
 *
 * @param kind IRI of the concept of its kind
 * @param owner the country, body or person to whom it belongs
 * @param office the office by which the article calls it, where its words are those for a single
 *     holder: "foreign minister"
 */
public record Group(
    String iri, Optional<String> kind, Optional<String> owner, Optional<String> office) {
  /** The same of the entities that stand. */
  public Group under(UnaryOperator<String> standing) {
    return new Group(standing.apply(iri), kind, owner.map(standing), office);
  }
}
