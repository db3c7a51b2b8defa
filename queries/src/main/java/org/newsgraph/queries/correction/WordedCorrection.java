package org.newsgraph.queries.correction;

import java.util.Optional;
import org.newsgraph.queries.evidence.Evidence;
import org.newsgraph.store.consolidation.correction.CorrectionEntry;

/**
 * A correction as people read it.
 *
 * @param entry the line of the file
 * @param of what it speaks of: entity, event, report, claim or article
 * @param about the name of that: a label, the line of the event, a headline
 * @param page IRI of the thing that has a page of its own
 * @param words what it says, such as "the day was 19 August 2024"
 * @param said the sentence of a report or claim, where its article is in
 */
public record WordedCorrection(
    CorrectionEntry entry,
    String of,
    String about,
    String page,
    String words,
    Optional<Evidence> said) {
  /**
   * Returns all in one line: about whom, what, who noted it, when and why; without characters that
   * a terminal would obey.
   */
  public String line() {
    String sentence =
        said.map(e -> e.source().publisher() + ": \u201c" + e.quote().words() + "\u201d")
            .orElse(about);
    String why = entry.note().isEmpty() ? "" : " \u2014 " + entry.note();
    String by = String.join(", ", entry.who(), entry.when()).replaceAll("^, |, $", "");
    String line = sentence + " \u2192 " + words + why + (by.isEmpty() ? "" : " (" + by + ")");
    return line.replaceAll("[\\s\\p{Cntrl}\\p{Cf}]+", " ").strip();
  }
}
