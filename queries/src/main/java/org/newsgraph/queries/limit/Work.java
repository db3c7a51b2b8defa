package org.newsgraph.queries.limit;

import java.time.Duration;
import java.util.Optional;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.exec.QueryExec;

/** A query at work. */
public final class Work {
  /** Why a query was ended before its answer was whole. */
  public enum End {
    /** It is still at work, or came to its own end. */
    NONE,
    /** Its time was up. */
    TIME,
    /** The server ran short of memory. */
    MEMORY,
    /** It made a text or number longer than the server holds. */
    LENGTH
  }

  private final long deadline;
  private final long begun = System.nanoTime();
  private volatile End end = End.NONE;
  private volatile Optional<QueryExec> execution = Optional.empty();

  Work(Duration patience) {
    this.deadline = begun + patience.toNanos();
  }

  void runs(QueryExec exec) {
    execution = Optional.of(exec);
  }

  /** Throws where the query has been ended. */
  void check() {
    if (end == End.NONE && System.nanoTime() > deadline) {
      end = End.TIME;
    }
    if (end != End.NONE) {
      throw new QueryCancelledException();
    }
  }

  boolean isDue() {
    return System.nanoTime() > deadline;
  }

  boolean isOlderThan(Duration age) {
    return System.nanoTime() - begun > age.toNanos();
  }

  /** Ends the query. */
  void end(End why) {
    if (end == End.NONE) {
      end = why;
    }
    execution.ifPresent(QueryExec::abort);
  }

  /** Ends the query for a text that grew too long. */
  QueryCancelledException tooLong() {
    end = End.LENGTH;
    return new QueryCancelledException();
  }

  /** Why it was ended. */
  public End why() {
    return end;
  }
}
