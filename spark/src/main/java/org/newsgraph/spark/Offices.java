package org.newsgraph.spark;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.apache.spark.broadcast.Broadcast;
import org.newsgraph.store.consolidation.tally.Slice;
import scala.Tuple2;

/**
 * What is said of offices by which articles call somebody without a name.
 *
 * @param said by the key of each office
 */
record Offices(Broadcast<Map<String, List<Tuple2<Said, Integer>>>> said) implements Serializable {
  /** All that is said of the office of that key. */
  Slice slice(String key) {
    return Said.slice(key, said.value().getOrDefault(key, List.of()));
  }
}
