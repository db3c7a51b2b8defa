package org.newsgraph.extractor.fact;

import java.util.Objects;
import org.newsgraph.extractor.mention.event.EventClass;

/**
 * What a rule took for an event and a later step dropped, so that the article tells none by it.
 *
 * @param step the step that dropped it
 * @param because why, for people to read
 */
public record Dropped(EventClass type, Evidence evidence, String step, String because) {
  public Dropped {
    Objects.requireNonNull(type);
    Objects.requireNonNull(evidence);
    Objects.requireNonNull(step);
    Objects.requireNonNull(because);
  }
}
