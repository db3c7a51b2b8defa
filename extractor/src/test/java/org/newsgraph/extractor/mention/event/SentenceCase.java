package org.newsgraph.extractor.mention.event;

import java.util.List;
import org.newsgraph.extractor.table.Table;

/** A sentence of the regression file, with what is expected of it. */
record SentenceCase(String expected, String sentence) {

  static List<SentenceCase> all() {
    return of("sentences.tsv");
  }

  /** The cases of the classes that are no contacts. */
  static List<SentenceCase> others() {
    return of("other-sentences.tsv");
  }

  private static List<SentenceCase> of(String file) {
    return Table.beside(SentenceCase.class, file, "sentence", "expected").rows().stream()
        .map(row -> new SentenceCase(row.text("expected"), row.text("sentence")))
        .toList();
  }
}
