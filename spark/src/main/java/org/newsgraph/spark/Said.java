package org.newsgraph.spark;

import java.io.Serializable;
import java.util.SortedMap;
import java.util.TreeMap;
import org.newsgraph.store.consolidation.tally.Contribution;
import org.newsgraph.store.consolidation.tally.Contribution.Entry;
import org.newsgraph.store.consolidation.tally.Contribution.Kind;
import org.newsgraph.store.consolidation.tally.Slice;
import scala.Tuple2;

/** One thing said of a subject, as it travels. */
record Said(String subject, String kind, String value) implements Serializable {
  static Tuple2<Said, Integer> once(Contribution contribution) {
    Entry entry = contribution.entry();
    return new Tuple2<>(new Said(contribution.subject(), entry.kind().name(), entry.value()), 1);
  }

  /** Whether an article calls somebody by an office. */
  boolean isCall() {
    return kind.equals(Kind.CALLED.name());
  }

  private Entry entry() {
    return new Entry(Kind.valueOf(kind), value);
  }

  /** All that is said of a subject, each thing with how many articles say so. */
  static Slice slice(String subject, Iterable<Tuple2<Said, Integer>> counted) {
    SortedMap<Entry, Integer> counts = new TreeMap<>();
    counted.forEach(c -> counts.put(c._1().entry(), c._2()));
    return new Slice(subject, counts);
  }
}
