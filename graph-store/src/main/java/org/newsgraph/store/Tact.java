package org.newsgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.newsgraph.store.folder.StoreFolder;
import org.newsgraph.store.folder.Tree;
import org.newsgraph.store.incoming.Incoming;

/**
 * When it is time for what costs: a transaction for what waits, a look at whether compacting pays.
 */
final class Tact {
  /** What comes within this time of the last transaction waits for its end. */
  private static final Duration BETWEEN = Duration.ofSeconds(20);

  private static final int MANY = 100;

  /** A look costs a walk over the articles: only after so much was written. */
  private static final long GROWTH = 128L << 20;

  private final Clock clock;
  private Instant last = Instant.MIN;
  private long seen;

  Tact(Clock clock) {
    this.clock = clock;
  }

  /** What people ask or correct never waits, nor the first article after a while, nor many. */
  boolean isTime(Incoming incoming) {
    return !clock.instant().isBefore(end())
        || !incoming.holdsNothingButArticles()
        || incoming.count() >= MANY;
  }

  private Instant end() {
    return last.equals(Instant.MIN) ? last : last.plus(BETWEEN);
  }

  void tookIn(boolean anything) {
    if (anything) {
      last = clock.instant();
    }
  }

  /** Whether the database has grown by much since it was last looked at. */
  boolean mayWantCompacting(StoreFolder folder) {
    try {
      long bytes = Tree.bytes(folder.database());
      if (bytes - seen < GROWTH && bytes >= seen) {
        return false;
      }
      seen = bytes;
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
