package org.newsgraph.store.consolidation.correction;

import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;

/**
 * A line of a corrections file as people wrote it; what is not given is empty.
 *
 * @param subject IRI of what it speaks of
 * @param correction in the words of the file, such as {@code not the same as}
 * @param object IRI or value that it gives
 * @param note why
 * @param who noted it
 * @param when it was noted, in ISO form
 */
public record CorrectionEntry(
    String subject, String correction, String object, String note, String who, String when) {
  /** Checks that nothing is missing. */
  public CorrectionEntry {
    List.of(subject, correction, object, note, who, when).forEach(Objects::requireNonNull);
  }

  /** Returns the line of a file with commas; what is not given at its end is left out. */
  public String line() {
    return line(',');
  }

  /** Returns the line of a file with this between its columns. */
  public String line(char between) {
    List<String> all = List.of(subject, correction, object, note, who, when);
    int filled = all.size();
    while (filled > 3 && all.get(filled - 1).isEmpty()) {
      filled--;
    }
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(between)
        .get()
        .format(all.subList(0, filled).toArray());
  }

  /** Returns the same of another thing, wherever the one stands. */
  public CorrectionEntry renamed(String before, String now) {
    return new CorrectionEntry(
        subject.replace(before, now), correction, object.replace(before, now), note, who, when);
  }

  /** Returns whether the other says the same, whoever noted it, when and why. */
  public boolean saysSame(CorrectionEntry other) {
    return subject.equals(other.subject)
        && correction.equalsIgnoreCase(other.correction)
        && object.equals(other.object);
  }
}
