package org.newsgraph.extractor.mention.event;

import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.annotation.TimeExpression;
import org.newsgraph.extractor.mention.EntityMention;

/**
 * Where and when, as the sentence says it.
 *
 * @param places candidates for the place, the surest first
 * @param time the time expression that belongs to the trigger
 * @param duration how long it takes, where the words tell ("two-day visit")
 */
public record Circumstances(
    List<EntityMention> places, Optional<TimeExpression> time, Optional<TimeExpression> duration) {
  public Circumstances {
    places = List.copyOf(places);
  }
}
