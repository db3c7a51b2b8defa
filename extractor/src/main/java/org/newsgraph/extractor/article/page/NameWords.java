package org.newsgraph.extractor.article.page;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/** Looks up the words of which the class and id of an element are made. */
final class NameWords {

  private static final int MOST_WORDS = 4;

  private final Map<String, String> meanings;

  /** From rows of word and meaning. */
  NameWords(Collection<List<String>> rows) {
    meanings = new TreeMap<>();
    rows.forEach(row -> meanings.put(row.get(0), row.get(row.size() - 1)));
  }

  /** What the name of an element means; the first word that is listed decides. */
  Optional<String> meaning(Element element) {
    String names = element.className() + " " + element.id();
    for (String name : names.strip().split("\\s+", -1)) {
      Optional<String> meaning = meaning(parts(name));
      if (meaning.isPresent()) {
        return meaning;
      }
    }
    return Optional.empty();
  }

  private Optional<String> meaning(List<String> parts) {
    for (int i = 0; i < parts.size(); i++) {
      for (int j = Math.min(parts.size(), i + MOST_WORDS); j > i; j--) {
        String meaning = meanings.get(String.join("-", parts.subList(i, j)));
        if (meaning != null) {
          return Optional.of(meaning);
        }
      }
    }
    return Optional.empty();
  }

  private static List<String> parts(String name) {
    String apart = name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    return List.of(apart.split("[^a-z]+"));
  }
}
