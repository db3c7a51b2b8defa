package org.newsgraph.extractor.fact;

import java.util.Objects;
import java.util.Optional;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.mention.relation.RelationType;
import org.newsgraph.extractor.mention.relation.Term;

/**
 * A claim that two entities stand in a lasting relation.
 *
 * @param object nothing for an office that the article names without whose it is: "Prime Minister
 *     Huber"; then there is a title
 * @param officeTitle the office in words, such as "foreign minister"
 * @param term whether it is over, since when and until when it holds
 */
public record Claim(
    RelationType type,
    Entity subject,
    Optional<Entity> object,
    Optional<String> officeTitle,
    Term term,
    Standing standing,
    Evidence evidence) {

  public Claim {
    Objects.requireNonNull(type);
    Objects.requireNonNull(term);
    Objects.requireNonNull(evidence);
    if (object.isEmpty() && officeTitle.isEmpty()) {
      throw new IllegalArgumentException("a relation to nothing needs the title of an office");
    }
  }
}
