package org.newsgraph.extractor.entity.link;

import java.util.List;
import org.newsgraph.extractor.mention.EntityType;

/**
 * An entity that asks for its Wikipedia article.
 *
 * @param names its names in the article, the fullest first
 */
public record Named(EntityType type, List<String> names) {
  public Named {
    names = List.copyOf(names);
  }
}
