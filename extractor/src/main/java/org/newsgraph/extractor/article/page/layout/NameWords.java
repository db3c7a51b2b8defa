package org.newsgraph.extractor.article.page.layout;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.newsgraph.extractor.table.Row;
import org.newsgraph.extractor.table.Table;

/** Looks up the words of which the class and id of an element are made. */
public final class NameWords {

  private static final int MOST_WORDS = 4;

  private final Map<String, String> meanings;

  /** From rows of a word and, where words have several, its meaning. */
  public NameWords(Table table) {
    meanings = new TreeMap<>();
    for (Row row : table.rows()) {
      String word = row.required("word");
      meanings.put(word, row.optional("meaning").orElse(word));
    }
  }

  /** What the name of an element means; the first word that is listed decides. */
  public Optional<String> meaning(Element element) {
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
