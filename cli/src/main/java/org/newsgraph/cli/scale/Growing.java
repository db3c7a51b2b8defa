package org.newsgraph.cli.scale;

import java.io.PrintWriter;
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
import org.newsgraph.store.vocabulary.Ng;

/** What it costs to take in one more article while a store grows. */
final class Growing {
  private static final int BATCH = 100;
  private static final int TRIES = 7;
  private static final int LOOKS = 10;

  private final Path folder;
  private final PrintWriter out;

  /** Makes a store in that folder and says there what it finds. */
  Growing(Path folder, PrintWriter out) {
    this.folder = folder;
    this.out = out;
  }

  /** So many articles that all tell of one pair in one month. */
  void oneStory(int articles) {
    out.println("| articles | one more, CPU ms | triples known | near misses |");
    out.println("|---|---|---|---|");
    OneStory story = new OneStory(articles + (LOOKS + 1) * TRIES);
    try (NewsStore store = NewsStore.openOrCreate(folder)) {
      int number = measured(store, story, 0);
      for (int look = 1; look <= LOOKS; look++) {
        int target = articles * look / LOOKS;
        while (number < target) {
          int upTo = Math.min(target, number + BATCH);
          store.load(IntStream.range(number, upTo).mapToObj(story::article).toList());
          number = upTo;
        }
        number = measured(store, story, number);
      }
    }
  }

  private int measured(NewsStore store, OneStory story, int from) {
    List<Long> times = new ArrayList<>();
    for (int i = 0; i < TRIES; i++) {
      ArticleGraph article = story.article(from + i);
      long begun = Cpu.millis();
      store.load(List.of(article));
      times.add(Cpu.millis() - begun);
    }
    out.printf(
        Locale.ROOT,
        "| %,d | %d | %,d | %,d |%n",
        from,
        times.stream().sorted().toList().get(TRIES / 2),
        count(store, Node.ANY),
        count(store, Ng.MAYBE_SAME_AS));
    out.flush();
    return from + TRIES;
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
