package org.newsgraph.extractor.mention.event.finding;

import java.util.Objects;
import java.util.Optional;
import org.newsgraph.extractor.mention.EntityMention;

/** Whose word an event is, where the article does not assert it itself. */
public record SourceMention(Optional<EntityMention> mention, String words) {
  public SourceMention {
    Objects.requireNonNull(mention);
    Objects.requireNonNull(words);
  }
}
