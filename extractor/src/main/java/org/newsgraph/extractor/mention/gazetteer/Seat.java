package org.newsgraph.extractor.mention.gazetteer;

import java.util.List;
import java.util.Objects;

/**
 * A palace, building or quarter whose name news uses for the government that sits there.
 *
 * @param names its spellings, the usual one first, without "the"
 * @param wikipedia the title of its Wikipedia article, with underscores
 * @param country the country for which it stands
 */
public record Seat(List<String> names, String wikipedia, Country country) {
  public Seat {
    names = List.copyOf(names);
    Objects.requireNonNull(wikipedia);
    Objects.requireNonNull(country);
  }
}
