package org.newsgraph.spark;

import java.io.Serializable;
import java.util.List;

/**
 * What a component of tellings tells of events.
 *
 * @param lines of the knowledge layer
 * @param told each telling with its event
 */
record Occasion(List<String> lines, List<Told> told) implements Serializable {
  Occasion {
    lines = List.copyOf(lines);
    told = List.copyOf(told);
  }
}
