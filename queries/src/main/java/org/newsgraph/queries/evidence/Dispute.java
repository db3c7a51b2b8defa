package org.newsgraph.queries.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.newsgraph.queries.graph.Solution;

/**
 * On what articles disagree about an event.
 *
 * @param about local name of the property, such as {@code hasPlace}
 * @param versions what they say, each with those who say it, in order
 */
public record Dispute(String about, Map<String, List<String>> versions) {
  private static final Map<String, String> WORDS = Map.of("hasPlace", "place", "date", "day");

  /** Copies the versions. */
  public Dispute {
    versions = new TreeMap<>(versions);
  }

  /** What articles say of these events where they disagree, by event. */
  public static Map<String, List<Dispute>> of(List<Solution> rivals) {
    Map<String, Map<String, Map<String, List<String>>>> found = new LinkedHashMap<>();
    for (Solution row : rivals) {
      List<String> tellers =
          found
              .computeIfAbsent(row.text("event"), e -> new TreeMap<>())
              .computeIfAbsent(row.term("term"), t -> new TreeMap<>())
              .computeIfAbsent(version(row), v -> new ArrayList<>());
      String teller = row.text("publisher");
      if (!teller.isEmpty() && !tellers.contains(teller)) {
        tellers.add(teller);
      }
    }
    Map<String, List<Dispute>> disputes = new LinkedHashMap<>();
    found.forEach(
        (event, terms) ->
            disputes.put(
                event,
                terms.entrySet().stream()
                    .map(e -> new Dispute(e.getKey(), e.getValue()))
                    .toList()));
    return disputes;
  }

  private static String version(Solution row) {
    String name = row.text("saidName");
    return name.isEmpty() ? row.term("said") : name;
  }

  /** In words: "place: Geneva (The Daily Ledger), Istanbul (The Morning Courier)". */
  public String words() {
    return WORDS.getOrDefault(about, about)
        + ": "
        + versions.entrySet().stream()
            .map(e -> e.getKey() + tellers(e.getValue()))
            .collect(Collectors.joining(", "));
  }

  private static String tellers(List<String> publishers) {
    return publishers.isEmpty() ? "" : " (" + String.join(", ", publishers) + ")";
  }
}
