package org.newsgraph.extractor.article.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsgraph.extractor.table.Row;
import org.newsgraph.extractor.table.Table;

/** The lines that head or close articles in collections: signs that a text holds more than one. */
public final class Marks {

  private static final int LONGEST = 200;
  private static final Map<String, Pattern> PATTERNS = patterns();

  /** One of these alone, twice, is enough; of the others two kinds must stand twice. */
  private static final List<String> STRONG =
      List.of(
          "a number among documents",
          "a number of words",
          "a day of loading",
          "an end of document");

  private final Map<String, Integer> seen = new LinkedHashMap<>();
  private final Map<String, String> examples = new LinkedHashMap<>();

  /** Looks at a line. */
  public void see(String line) {
    String words = line.strip();
    if (words.isEmpty() || words.length() > LONGEST) {
      return;
    }
    PATTERNS.forEach(
        (name, pattern) -> {
          if (pattern.matcher(words).matches()) {
            seen.merge(name, 1, Integer::sum);
            examples.putIfAbsent(name, words);
          }
        });
  }

  /** What was seen, where it says that there is more than one article. */
  public Optional<String> ofMany() {
    List<String> twice =
        seen.entrySet().stream().filter(e -> e.getValue() > 1).map(Map.Entry::getKey).toList();
    boolean many = twice.size() > 1 || twice.stream().anyMatch(STRONG::contains);
    return many
        ? Optional.of(
            twice.stream()
                .map(name -> name + " ×" + seen.get(name) + " (\"" + examples.get(name) + "\")")
                .collect(Collectors.joining(", ")))
        : Optional.empty();
  }

  private static Map<String, Pattern> patterns() {
    Map<String, Pattern> patterns = new LinkedHashMap<>();
    for (Row row : Table.beside(Marks.class, "marks.tsv", "line", "pattern", "example").rows()) {
      patterns.put(
          row.required("line"),
          Pattern.compile(
              row.required("pattern"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }
    return patterns;
  }
}
