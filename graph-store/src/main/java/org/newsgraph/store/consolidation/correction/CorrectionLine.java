package org.newsgraph.store.consolidation.correction;

import java.util.List;
import java.util.Optional;

/**
 * A line of a corrections file, which may go over several where a note has breaks in quotation
 * marks.
 *
 * @param text as it stands in the file, without the break at its end
 * @param number of its first line in the file, beginning with 1
 * @param columns what stands in its columns; empty where it says nothing, such as a comment
 * @param problem why it is not understood
 */
record CorrectionLine(String text, int number, List<String> columns, Optional<String> problem) {
  CorrectionLine {
    columns = List.copyOf(columns);
  }

  /** Whether it says something that is understood. */
  boolean isUnderstood() {
    return !columns.isEmpty() && problem.isEmpty();
  }

  /** The line as people wrote it; only of one that is understood. */
  CorrectionEntry entry() {
    return new CorrectionEntry(column(0), column(1), column(2), column(3), column(4), column(5));
  }

  private String column(int index) {
    return index < columns.size() ? columns.get(index) : "";
  }

  /** Where it stands and what is the matter with it. */
  String trouble() {
    return "line " + number + ": " + problem.orElse("");
  }
}
