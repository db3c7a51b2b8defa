package org.newsgraph.cli.extraction;

import java.util.stream.Stream;

/** A fault behind which memory has run out lies with no article: the next would break as well. */
final class Exhausted {
  private Exhausted() {}

  /**
   * Nothing, for a fault of the article.
   *
   * @throws OutOfMemoryError where that is what happened, however it was wrapped on its way
   */
  static void check(Throwable fault) {
    Stream.iterate(fault, each -> each != null, Throwable::getCause)
        .filter(OutOfMemoryError.class::isInstance)
        .map(OutOfMemoryError.class::cast)
        .findFirst()
        .ifPresent(
            full -> {
              throw full;
            });
  }
}
