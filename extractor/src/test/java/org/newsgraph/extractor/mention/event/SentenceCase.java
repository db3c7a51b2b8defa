package org.newsgraph.extractor.mention.event;

import java.util.List;
import org.newsgraph.extractor.mention.event.lexicon.LexiconFile;

/** A sentence of the regression file, with what is expected of it. */
record SentenceCase(String expected, String sentence) {

  static List<SentenceCase> all() {
    return new LexiconFile(SentenceCase.class, "sentences.tsv")
        .read(2, row -> new SentenceCase(row[0], row[1]));
  }
}
