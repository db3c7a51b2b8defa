package org.newsgraph.store;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.newsgraph.store.article.ArticleGraph;
import org.newsgraph.store.vocabulary.Ng;

/**
 * Measures what one more article costs while a store grows: made-up news of a world in which few
 * people are in the news every day and many once, at a steady pace, taken in by hundreds. Prints
 * milliseconds of CPU per article for each thousand.
 *
 * <p>Run: {@code Growth FOLDER FROM TO}, where the folder has the first FROM articles already.
 */
final class Growth {
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final int BATCH = 100;
  private static final int A_DAY = 50;
  private static final int PEOPLE = 20_000;
  private static final int REPORTS = 6;
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final List<Node> TYPES =
      List.of(Ng.MEETING, Ng.VISIT, Ng.CALL, Ng.SIGNING, Ng.ACCUSATION, Ng.AID);

  private final Random random;

  private Growth(int seed) {
    random = new Random(seed);
  }

  public static void main(String[] arguments) {
    int from = Integer.parseInt(arguments[1]);
    int to = Integer.parseInt(arguments[2]);
    try (NewsStore store = NewsStore.openOrCreate(Path.of(arguments[0]))) {
      new Growth(from).fill(store, from, to);
    }
  }

  private void fill(NewsStore store, int from, int to) {
    for (int thousand = from; thousand < to; thousand += 1_000) {
      long spent = 0;
      for (int first = thousand; first < thousand + 1_000; first += BATCH) {
        List<ArticleGraph> batch = batch(first);
        long begin = CLOCK.getCurrentThreadCpuTime();
        store.load(batch);
        spent += CLOCK.getCurrentThreadCpuTime() - begin;
      }
      System.out.printf("%6d articles: %.1f ms for one more%n", thousand + 1_000, spent / 1e9);
    }
  }

  private List<ArticleGraph> batch(int from) {
    List<ArticleGraph> batch = new ArrayList<>();
    for (int number = from; number < from + BATCH; number++) {
      batch.add(article(number));
    }
    return batch;
  }

  private ArticleGraph article(int number) {
    LocalDate day = FIRST.plusDays(number / A_DAY);
    Told article =
        Told.article("n" + number)
            .text("n" + number)
            .published(day.toString())
            .publisher("Paper " + random.nextInt(40));
    for (int i = 0; i < REPORTS; i++) {
      String one = person();
      String other = person();
      article.mention("Person", one).mention("Person", other);
      ToldReport report = article.report(TYPES.get(random.nextInt(TYPES.size()))).who(one, other);
      if (random.nextInt(3) > 0) {
        report.on(day.minusDays(random.nextInt(4)).toString());
      }
      report.in("City_" + random.nextInt(100), "Country_" + random.nextInt(50)).end();
    }
    return article.claim(person(), Ng.HEAD_OF_STATE, "Country_" + random.nextInt(50)).graph();
  }

  /** Few are named often, many seldom: the rank goes as the power of an even draw. */
  private String person() {
    return "Person_" + (int) Math.pow(PEOPLE, random.nextDouble());
  }
}
