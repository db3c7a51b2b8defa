package org.newsgraph.extractor.article.detection;

import java.util.Objects;
import java.util.Optional;
import org.newsgraph.extractor.article.source.Content;

/**
 * What a file turned out to be.
 *
 * @param content its bytes, unpacked where the file as a whole was packed
 * @param refusal why it is not read, although its kind is known
 * @param contradiction that its name says something else
 */
public record Detected(
    Kind kind, Content content, Optional<Refusal> refusal, Optional<String> contradiction) {
  public Detected {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(content);
    Objects.requireNonNull(refusal);
    Objects.requireNonNull(contradiction);
  }
}
