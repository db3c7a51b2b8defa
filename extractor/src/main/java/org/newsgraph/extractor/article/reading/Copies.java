package org.newsgraph.extractor.article.reading;

import java.util.HashMap;
import java.util.Map;
import org.newsgraph.extractor.article.Origin;
import org.newsgraph.extractor.article.Reading;
import org.newsgraph.extractor.article.Reading.Quarantined;
import org.newsgraph.extractor.article.Reading.Read;

/**
 * Of several articles of one identity in one run the richest is read: one with a day, one with more
 * text, else the first. The others are set aside.
 */
final class Copies {

  private record Copy(Origin origin, boolean dated, int length) {
    static Copy of(Read read) {
      return new Copy(
          read.origin(),
          read.article().metadata().published().isPresent(),
          read.article().blocks().stream().mapToInt(block -> block.span().length()).sum());
    }

    boolean isRicherThan(Copy other) {
      return dated != other.dated ? dated : length > other.length;
    }
  }

  private final Map<String, Copy> best = new HashMap<>();

  /** Takes notice of an article that will be read again. */
  void notice(Reading reading) {
    if (reading instanceof Read read) {
      best.merge(read.article().identity(), Copy.of(read), (a, b) -> b.isRicherThan(a) ? b : a);
    }
  }

  /** The reading, unless a richer copy of its article stands elsewhere. */
  Reading checked(Reading reading) {
    if (!(reading instanceof Read read)) {
      return reading;
    }
    Copy own = Copy.of(read);
    Copy kept = best.merge(read.article().identity(), own, (a, b) -> b.isRicherThan(a) ? b : a);
    return kept.origin().equals(own.origin())
        ? reading
        : new Quarantined(
            read.origin(),
            "the same article as "
                + kept.origin()
                + " ("
                + read.article().identity()
                + "), which has "
                + why(kept, own),
            "nothing, if they are copies; else give each its own url or id");
  }

  private static String why(Copy kept, Copy own) {
    if (kept.dated() != own.dated()) {
      return "a day";
    }
    return kept.length() > own.length() ? "more text" : "as much to tell and comes first";
  }
}
