package org.newsgraph.extractor.entity.thing;

import java.util.List;
import java.util.Set;

/**
 * The things that an article names.
 *
 * @param all in the order of the text
 * @param swallowed ids of names that are but a part of a thing's name ("Harper" of a magazine)
 */
public record Things(List<NamedThing> all, Set<Integer> swallowed) {
  public Things {
    all = List.copyOf(all);
    swallowed = Set.copyOf(swallowed);
  }
}
