package org.newsgraph.extractor.mention.event;

import java.util.List;
import org.newsgraph.extractor.mention.event.lexicon.LexiconFile;

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
    return new LexiconFile(SentenceCase.class, file)
        .read(2, row -> new SentenceCase(row[0], row[1]));
  }
}
