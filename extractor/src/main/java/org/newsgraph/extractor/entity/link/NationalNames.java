package org.newsgraph.extractor.entity.link;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.extractor.mention.gazetteer.Country;
import org.newsgraph.extractor.table.Row;
import org.newsgraph.extractor.table.Table;

/** What an article about a country means by the common name of a party or institution. */
final class NationalNames {
  private static final int MOST_SPOKEN_OF = 3;
  private static final Map<String, Map<String, String>> TITLES = load();

  private NationalNames() {}

  /** The title for the country that the article speaks of most and that has such a thing. */
  static Optional<String> title(String name, Surroundings article) {
    Map<String, String> byCountry = TITLES.getOrDefault(name, Map.of());
    return article.countries().stream()
        .limit(MOST_SPOKEN_OF)
        .map(Country::name)
        .filter(byCountry::containsKey)
        .findFirst()
        .map(byCountry::get);
  }

  private static Map<String, Map<String, String>> load() {
    Map<String, Map<String, String>> titles = new HashMap<>();
    for (Row row :
        Table.beside(NationalNames.class, "national-names.tsv", "names", "country", "title")
            .rows()) {
      for (String name : row.values("names")) {
        titles
            .computeIfAbsent(name, n -> new HashMap<>())
            .put(row.required("country"), row.required("title"));
      }
    }
    return titles;
  }
}
