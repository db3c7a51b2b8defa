package org.newsgraph.store.consolidation.joining;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.newsgraph.store.consolidation.report.Days;
import org.newsgraph.store.consolidation.telling.Telling;

/**
 * Of several events into which a report without a day would fit, the one that was news when the
 * report was published, where no other was in the news of that week; before that, the only one of
 * which its own article tells elsewhere; of several that were news, the only one whose day is
 * known.
 */
final class Freshest {
  private static final int NEWS = 3;
  private static final int WEEK = 7;

  private Freshest() {}

  /** The one that was news; all of them where it is not plain which one that is. */
  static List<Cluster> of(List<Cluster> fitting, Telling telling) {
    if (fitting.size() < 2 || telling.isDated() || telling.article().published().isEmpty()) {
      return fitting;
    }
    List<Cluster> own = fitting.stream().filter(c -> c.isToldBy(telling.articleIri())).toList();
    if (own.size() == 1) {
      return own;
    }
    LocalDate published = telling.article().published().get();
    List<Cluster> news = fitting.stream().filter(c -> distance(c, published) <= NEWS).toList();
    List<Cluster> ofADay = news.stream().filter(c -> c.surest().when().isDay()).toList();
    boolean others =
        fitting.stream()
            .anyMatch(
                c ->
                    !news.contains(c)
                        && c.surest().when().isDay()
                        && distance(c, published) <= WEEK);
    List<Cluster> plain = news.size() == 1 ? news : ofADay;
    return plain.size() == 1 && !others ? plain : fitting;
  }

  private static long distance(Cluster cluster, LocalDate published) {
    return cluster
        .surest()
        .when()
        .extent()
        .or(() -> cluster.surest().article().published().map(day -> new Days(day, day)))
        .map(days -> distance(days, published))
        .orElse(0L);
  }

  private static long distance(Days days, LocalDate published) {
    return Math.max(
        0,
        Math.max(
            ChronoUnit.DAYS.between(published, days.first()),
            ChronoUnit.DAYS.between(days.last(), published)));
  }
}
