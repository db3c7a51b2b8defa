package org.newsgraph.queries.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.queries.evidence.Evidence;
import org.newsgraph.queries.evidence.Source;

/** A piece of evidence in words, ready to cite. */
record Citation(Evidence evidence) {
  private static final Set<String> PLAIN = Set.of("", "happened");

  /**
   * Returns the evidence that is a sentence; an article as such is a row of its own, not something
   * said. A sentence that tells an event with two words is quoted once.
   */
  static List<Evidence> quoted(List<Evidence> evidence) {
    Set<List<Object>> said = new HashSet<>();
    return evidence.stream()
        .filter(e -> !e.quote().words().isEmpty())
        .filter(e -> said.add(List.of(e.quote(), e.source(), e.attributedTo(), e.status())))
        .toList();
  }

  /** Returns the sentence in quotation marks on one line. */
  String quote() {
    return "“" + oneLine(evidence.quote().words()) + "”";
  }

  /**
   * Returns whose word it is and what it says of the event where these are not plain: "according to
   * X; planned".
   */
  String reservation() {
    List<String> parts = new ArrayList<>();
    if (!evidence.attributedTo().isEmpty()) {
      parts.add("source: " + oneLine(evidence.attributedTo()));
    }
    if (!PLAIN.contains(evidence.status())) {
      parts.add(evidence.status());
    }
    return String.join("; ", parts);
  }

  /**
   * Returns the sentence with its reservation and its source: “…” (planned) — publisher, day,
   * address.
   */
  String inOneLine() {
    String reservation = reservation();
    return quote() + (reservation.isEmpty() ? "" : " (" + reservation + ")") + " — " + source();
  }

  /** Returns publisher, day and address. */
  String source() {
    Source source = evidence.source();
    return List.of(source.publisher(), source.day(), source.url()).stream()
        .filter(part -> !part.isEmpty())
        .map(Citation::oneLine)
        .collect(Collectors.joining(", "));
  }

  /**
   * Returns a text without line breaks and other control characters, which a terminal would obey.
   */
  static String oneLine(String text) {
    return text.replaceAll("[\\s\\p{Cntrl}\\p{Cf}]+", " ").strip();
  }
}
