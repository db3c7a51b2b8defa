package org.newsgraph.spark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * Connected components of things that are found under the same keys: each thing learns the least
 * name that it can reach, by its neighbours and by what its own least name has learnt, so that the
 * number of rounds grows with the logarithm of the longest chain.
 */
final class Components {
  private Components() {}

  /**
   * The component of each thing, named by its least member.
   *
   * @param under each key with a thing that is found under it; a thing without any key is told with
   *     a key of its own
   */
  static JavaPairRDD<String, String> of(JavaPairRDD<String, String> under) {
    JavaPairRDD<String, String> edges =
        under
            .groupByKey()
            .flatMapToPair(group -> star(group._2()).iterator())
            .distinct()
            .persist(StorageLevel.MEMORY_AND_DISK());
    JavaPairRDD<String, String> least =
        under.values().distinct().mapToPair(n -> new Tuple2<>(n, n));
    long before = -1;
    long changed = 0;
    while (changed != before) {
      before = changed;
      JavaPairRDD<String, String> next =
          closer(least, edges).persist(StorageLevel.MEMORY_AND_DISK());
      changed =
          next.filter(pair -> !pair._1().equals(pair._2()))
              .map(Components::hash)
              .fold(0L, Long::sum);
      least = next;
    }
    return least;
  }

  /**
   * Everything under a key is tied to the least of it: a crowded key costs no more than its crowd.
   */
  private static List<Tuple2<String, String>> star(Iterable<String> names) {
    List<String> all = new ArrayList<>();
    names.forEach(all::add);
    String first = Collections.min(all);
    List<Tuple2<String, String>> edges = new ArrayList<>();
    for (String name : all) {
      if (!name.equals(first)) {
        edges.add(new Tuple2<>(name, first));
        edges.add(new Tuple2<>(first, name));
      }
    }
    return edges;
  }

  private static JavaPairRDD<String, String> closer(
      JavaPairRDD<String, String> least, JavaPairRDD<String, String> edges) {
    JavaPairRDD<String, String> ofNeighbours =
        edges.join(least).mapToPair(edge -> new Tuple2<>(edge._2()._1(), edge._2()._2()));
    JavaPairRDD<String, String> nearest = least.union(ofNeighbours).reduceByKey(Components::less);
    return nearest
        .mapToPair(Tuple2::swap)
        .join(nearest)
        .mapToPair(hop -> new Tuple2<>(hop._2()._1(), less(hop._1(), hop._2()._2())));
  }

  private static String less(String one, String other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  /** What tells that a round has changed nothing: another least name gives another sum. */
  private static long hash(Tuple2<String, String> pair) {
    return pair._1().hashCode() * 31L + pair._2().hashCode();
  }
}
