package org.newsgraph.extractor.entity.link;

import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.mention.EntityType;

/**
 * An entity that asks for its Wikipedia article.
 *
 * @param names its names in the article, the fullest first
 * @param region where a place lies, as the article writes it behind its name: "Moscow, Idaho"
 */
public record Named(EntityType type, List<String> names, Optional<String> region) {
  public Named {
    names = List.copyOf(names);
  }

  /** An entity of which the article does not say in which region it lies. */
  public Named(EntityType type, List<String> names) {
    this(type, names, Optional.empty());
  }
}
