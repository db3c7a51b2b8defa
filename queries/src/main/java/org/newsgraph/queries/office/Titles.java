package org.newsgraph.queries.office;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsgraph.store.vocabulary.ShippedTable;

/** Which offices and groups act for their country, by {@code representatives.tsv}. */
public record Titles(Map<String, Set<String>> words) {
  private static final Titles SHIPPED = read();

  /** Returns those of this program. */
  public static Titles shipped() {
    return SHIPPED;
  }

  /** Whether the office is one of those, by how its title begins or ends. */
  boolean represents(String office) {
    List<String> title = List.of(office.toLowerCase(Locale.ROOT).split("[ -]", -1));
    return title.stream().noneMatch(words.get("not")::contains)
        && rank(office) < words.get("head").size() + words.get("office").size();
  }

  /** Whether it is the office of a head of state or government. */
  boolean isHead(String office) {
    return rank(office) < words.get("head").size();
  }

  private static boolean stands(String title, String word) {
    return title.equals(word) || title.startsWith(word + " ") || title.endsWith(" " + word);
  }

  /** How high an office is; the highest has the least number. */
  public int rank(String office) {
    String title = office.toLowerCase(Locale.ROOT);
    int rank = 0;
    for (String kind : List.of("head", "office")) {
      for (String word : words.get(kind)) {
        if (stands(title, word)) {
          return rank;
        }
        rank++;
      }
    }
    return rank;
  }

  /** Whether groups of this kind are. */
  public boolean acts(String kind) {
    return words.get("group").contains(kind);
  }

  private static Titles read() {
    Map<String, Set<String>> words = new HashMap<>();
    for (String[] row : ShippedTable.rows(Titles.class, "representatives.tsv")) {
      words
          .computeIfAbsent(row[0], k -> new LinkedHashSet<>())
          .addAll(List.of(row[1].split("\\|", -1)));
    }
    return new Titles(words);
  }
}
