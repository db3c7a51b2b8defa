package org.newsgraph.cli.scale;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.article.ArticleGraph;
import org.newsgraph.store.folder.DiskUse;
import org.newsgraph.store.folder.Tree;
import org.newsgraph.store.vocabulary.Ng;

/** What it costs to take in one more article while a store grows. */
final class Growing {
  private static final int BATCH = 100;
  private static final int WARM = 60;
  private static final int TRIES = 20;
  private static final int LOOKS = 5;

  private final Path folder;
  private final PrintWriter out;

  /** Makes a store in that folder and says there what it finds. */
  Growing(Path folder, PrintWriter out) {
    this.folder = folder;
    this.out = out;
  }

  /**
   * So many articles that all tell of one pair in one month, in the order of publication. The first
   * line is of empty stores, when the program is warm; the others are of a whole day of articles
   * each, one after the other.
   */
  void oneStory(int articles) {
    OneStory story = new OneStory(articles);
    out.println(
        "| articles | one more, CPU ms: mean | median | 95th percentile | most"
            + " | triples known | near misses |");
    out.println("|---|---|---|---|---|---|---|");
    print(0, intoEmptyStores(story), 0, 0);
    try (NewsStore store = NewsStore.openOrCreate(folder)) {
      int number = 0;
      for (int target = articles / LOOKS; target <= articles; target += articles / LOOKS) {
        while (number < target) {
          int upTo = Math.min(target, number + BATCH);
          store.load(IntStream.range(number, upTo).mapToObj(story::article).toList());
          number = upTo;
        }
        List<Long> times = new ArrayList<>();
        for (int first = number; number < first + story.aDay(); number++) {
          times.add(taken(store, story.article(number)));
        }
        print(number, times, count(store, Node.ANY), count(store, Ng.MAYBE_SAME_AS));
      }
    }
  }

  /** What the first of a store costs, after so many that are not counted. */
  private List<Long> intoEmptyStores(OneStory story) {
    List<Long> times = new ArrayList<>();
    for (int i = 0; i < WARM + TRIES; i++) {
      Path empty = folder.resolveSibling(folder.getFileName() + ".empty");
      try (NewsStore store = NewsStore.openOrCreate(empty)) {
        long taken = taken(store, story.article(0));
        if (i >= WARM) {
          times.add(taken);
        }
      } finally {
        remove(empty);
      }
    }
    return times;
  }

  private static void remove(Path tree) {
    try {
      Tree.remove(tree);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long taken(NewsStore store, ArticleGraph article) {
    long begun = Cpu.millis();
    store.load(List.of(article));
    return Cpu.millis() - begun;
  }

  private void print(int articles, List<Long> times, long triples, long nearMisses) {
    List<Long> sorted = times.stream().sorted().toList();
    out.printf(
        Locale.ROOT,
        "| %,d | %.0f | %d | %d | %d | %,d | %,d |%n",
        articles,
        times.stream().mapToLong(t -> t).average().orElse(0),
        sorted.get(sorted.size() / 2),
        sorted.get((int) Math.ceil(sorted.size() * .95) - 1),
        sorted.get(sorted.size() - 1),
        triples,
        nearMisses);
    out.flush();
  }

  private static long count(NewsStore store, Node property) {
    return store.read(d -> d.stream(Quad.defaultGraphIRI, Node.ANY, property, Node.ANY).count());
  }

  /** Clones fed one by one, each in a transaction of its own, with the housekeeping of a server. */
  void oneByOne(Clones clones, int articles) {
    out.println(
        "| articles | MB on disk | MB when compacted | most, times that | one more, CPU ms |");
    out.println("|---|---|---|---|---|");
    try (NewsStore store = NewsStore.openOrCreate(folder)) {
      Feed feed = new Feed(store, Math.max(1, articles / LOOKS));
      clones.make(articles, batch -> batch.forEach(feed::take));
    }
  }

  private final class Feed {
    private final NewsStore store;
    private final int each;
    private int taken;
    private double most;
    private long begun = Cpu.millis();

    Feed(NewsStore store, int each) {
      this.store = store;
      this.each = each;
    }

    void take(ArticleGraph article) {
      store.load(List.of(article));
      DiskUse before = store.disk();
      most = Math.max(most, (double) before.bytes() / before.needed());
      store.keepHouse();
      taken++;
      if (taken % each == 0) {
        DiskUse now = store.disk();
        out.printf(
            Locale.ROOT,
            "| %,d | %d | %d | %.2f | %d |%n",
            taken,
            now.bytes() >> 20,
            now.needed() >> 20,
            most,
            (Cpu.millis() - begun) / each);
        out.flush();
        most = 0;
        begun = Cpu.millis();
      }
    }
  }
}
