package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.article.ArticleGraph;
import org.newsgraph.store.folder.DiskUse;
import org.newsgraph.store.incoming.Incoming;

/** What comes one by one goes in together, and space is given back in time. */
class TactTest {
  @TempDir Path folder;

  /** A clock that stands until it is told. */
  private static final class Stopped extends Clock {
    private Instant now = Instant.parse("2024-08-20T12:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  private static ArticleGraph article(int number) {
    return new RandomNews(number).article(number);
  }

  @Test
  void theFirstGoesAtOnceAndThoseBehindItTogether() {
    Stopped clock = new Stopped();
    Tact tact = new Tact(clock);
    Incoming incoming = new Incoming(folder);
    incoming.put(List.of(article(1)));
    assertThat(tact.isTime(incoming)).isTrue();
    tact.tookIn(true);
    assertThat(tact.isTime(incoming)).isFalse();
    clock.now = clock.now.plus(Duration.ofSeconds(19));
    tact.tookIn(false);
    assertThat(tact.isTime(incoming)).isFalse();
    clock.now = clock.now.plus(Duration.ofSeconds(1));
    assertThat(tact.isTime(incoming)).isTrue();
  }

  @Test
  void whatPeopleAskNeverWaits() {
    Tact tact = new Tact(new Stopped());
    Incoming incoming = new Incoming(folder);
    tact.tookIn(true);
    incoming.put(List.of(article(1)));
    assertThat(tact.isTime(incoming)).isFalse();
    incoming.putCorrections("a,withdraw,");
    assertThat(tact.isTime(incoming)).isTrue();
  }

  @Test
  void compactingPaysWhereTwiceIsTakenOfWhatIsNeeded() {
    long gigabyte = 1L << 30;
    assertThat(new DiskUse(2 * gigabyte, gigabyte).wantsCompacting()).isFalse();
    assertThat(new DiskUse(5 * gigabyte / 2, gigabyte).wantsCompacting()).isTrue();
    assertThat(new DiskUse(gigabyte / 4, gigabyte / 8).wantsCompacting()).isFalse();
  }

  @Test
  void whatIsNeededGrowsWithTheArticles() {
    Path file = folder.resolve("compacted.tsv");
    assertThat(DiskUse.Compacted.read(file).needed(10_000)).isGreaterThan(1_000_000_000L);
    DiskUse.Compacted last = new DiskUse.Compacted(1_200_000_000L, 10_000);
    last.write(file);
    assertThat(DiskUse.Compacted.read(file)).isEqualTo(last);
    assertThat(last.needed(10_000)).isEqualTo(1_200_000_000L);
    assertThat(last.needed(20_000)).isBetween(2_000_000_000L, 2_500_000_000L);
  }

  @Test
  void aStoreSaysWhatItTakes() {
    try (NewsStore store = NewsStore.openOrCreate(folder.resolve("store"))) {
      store.load(List.of(article(1)));
      store.keepHouse();
      assertThat(store.disk().bytes()).isPositive();
      assertThat(store.disk().wantsCompacting()).isFalse();
    }
  }
}
