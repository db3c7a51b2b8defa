package org.newsgraph.queries.format;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.queries.answer.Answer;
import org.newsgraph.queries.evidence.Evidence;
import org.newsgraph.queries.evidence.Source;

/** The articles on which an answer rests, each once, as a list of references in one style. */
final class References {
  private References() {}

  static String write(Answer answer, CitationStyle style) {
    Map<Source, Set<String>> quotes = new LinkedHashMap<>();
    answer.rows().stream().flatMap(row -> row.evidence().stream()).forEach(e -> quoted(quotes, e));
    return quotes.entrySet().stream()
        .map(entry -> style.write(entry.getKey(), List.copyOf(entry.getValue())))
        .sorted(Comparator.comparing(References::plain).thenComparing(Comparator.naturalOrder()))
        .distinct()
        .map(reference -> reference + "\n")
        .collect(Collectors.joining(style.isRecord() ? "\n" : ""));
  }

  private static void quoted(Map<Source, Set<String>> quotes, Evidence evidence) {
    Set<String> said = quotes.computeIfAbsent(evidence.source(), s -> new LinkedHashSet<>());
    if (!evidence.quote().words().isEmpty()) {
      said.add(evidence.quote().words());
    }
  }

  /** As a reader looks for it: quotation marks and case aside. */
  private static String plain(String reference) {
    return reference.replaceAll("^[^\\p{L}\\p{N}@]+", "").toLowerCase(Locale.ROOT);
  }
}
