package org.newsgraph.extractor.entity.link;

import java.io.BufferedReader;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Set;
import org.newsgraph.extractor.entity.link.index.BuildProgress;
import org.newsgraph.extractor.entity.link.index.WikipediaIndex;
import org.newsgraph.extractor.mention.gazetteer.Countries;

/** A little table of links for tests, and what goes with it. */
public final class Rows {
  private Rows() {}

  /**
   * An index of rows, each with blanks for tabs between its three parts and {@code _} in titles.
   */
  public static WikipediaIndex index(Path cache, String... rows) {
    String table = String.join("\n", rows).replace(" | ", "\t");
    return WikipediaIndex.open(
        cache, BuildProgress.SILENT, () -> new BufferedReader(new StringReader(table)));
  }

  static Surroundings article(String words, String... countries) {
    return new Surroundings(
        Set.of(words.split(" ", -1)),
        java.util.Arrays.stream(countries)
            .map(name -> Countries.world().named(name).orElseThrow())
            .toList());
  }
}
