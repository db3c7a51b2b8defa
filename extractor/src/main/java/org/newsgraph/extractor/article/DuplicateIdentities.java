package org.newsgraph.extractor.article;

import java.util.HashMap;
import java.util.Map;
import org.newsgraph.extractor.article.Reading.Quarantined;
import org.newsgraph.extractor.article.Reading.Read;

/** Of two articles of one identity in one run the second is set aside. */
final class DuplicateIdentities {

  private final Map<String, Origin> seen = new HashMap<>();

  Reading checked(Reading reading) {
    if (!(reading instanceof Read read)) {
      return reading;
    }
    Origin first = seen.putIfAbsent(read.article().identity(), read.origin());
    return first == null
        ? reading
        : new Quarantined(
            read.origin(),
            "the same article as " + first + " (" + read.article().identity() + ")",
            "give each article its own url or id, or remove one of the two");
  }
}
