package org.newsgraph.extractor.fact;

import java.util.Objects;
import java.util.Optional;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.mention.relation.RelationType;

/**
 * A claim that two entities stand in a lasting relation.
 *
 * @param officeTitle the office in words, such as "foreign minister"
 * @param former whether the words say that it is over
 */
public record Relation(
    RelationType type,
    Entity subject,
    Entity object,
    Optional<String> officeTitle,
    boolean former,
    Standing standing,
    Evidence evidence) {

  public Relation {
    Objects.requireNonNull(type);
    Objects.requireNonNull(evidence);
  }
}
