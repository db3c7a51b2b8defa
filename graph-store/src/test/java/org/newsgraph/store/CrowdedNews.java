package org.newsgraph.store;

import java.util.Random;
import org.newsgraph.store.article.ArticleGraph;
import org.newsgraph.store.vocabulary.Ng;

/**
 * Articles that nearly all tell the same, in few shapes: who is in every paper for a week, with and
 * without a day, a place, words that others repeat, another telling in the same article.
 */
final class CrowdedNews {
  private static final String[] PLACES = {
    "", "", "", "", "", "", "", "Amaurote", "Amaurote", "Mildendo"
  };

  private final Random random;
  private final int days;
  private final int seldom;

  /**
   * The same seed, the same news.
   *
   * @param days on so many days it appears
   * @param seldom one of so many articles tells in words of others, or twice, or of others too
   */
  CrowdedNews(long seed, int days, int seldom) {
    this.random = new Random(seed);
    this.days = days;
    this.seldom = seldom;
  }

  /** An article of that number. */
  ArticleGraph article(int number) {
    Told article =
        Told.article("c" + number)
            .text("c" + (random.nextInt(seldom) == 0 ? 0 : number))
            .published("2024-08-1" + random.nextInt(days))
            .publisher("Paper " + random.nextInt(5));
    if (random.nextInt(seldom) == 0) {
      article.sentence(
          "On the road she spoke of her meeting number "
              + "abc".charAt(random.nextInt(3))
              + " in the islands of the north and of the south",
          "meeting");
    }
    report(article);
    if (random.nextInt(seldom) == 0) {
      report(article);
    }
    return article.graph();
  }

  private void report(Told article) {
    boolean visit = random.nextInt(seldom) == 0;
    ToldReport report = article.report(visit ? Ng.VISIT : Ng.MEETING);
    if (visit) {
      report.as(Ng.VISITOR, "Ada_Byron");
    } else {
      report.who("Ada_Byron", "Emmy_Noether");
      if (random.nextInt(2 * seldom) == 0) {
        report.who("Carl_Gauss");
      }
    }
    String place = PLACES[random.nextInt(PLACES.length)];
    if (!place.isEmpty()) {
      report.in(place, place.startsWith("A") ? "Utopia" : "Lilliput");
    }
    if (random.nextInt(3) > 0) {
      report.on("2024-08-1" + random.nextInt(days));
    }
    report.status(random.nextInt(2 * seldom) == 0 ? Ng.PLANNED : Ng.HAPPENED).end();
  }
}
