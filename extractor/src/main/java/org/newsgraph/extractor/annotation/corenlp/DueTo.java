package org.newsgraph.extractor.annotation.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Gives the parser another adjective for "due" before an infinitive: it takes "are due to hold a
 * summit" for "are a summit because of".
 */
final class DueTo {
  private static final String KNOWN = "ready";

  private DueTo() {}

  /** Changes the tokens of a tagged sentence in place. */
  static void normalize(List<CoreLabel> tokens) {
    IntStream.range(0, tokens.size() - 2)
        .filter(i -> tokens.get(i).word().equals("due"))
        .filter(i -> tokens.get(i + 1).word().equals("to"))
        .filter(i -> tokens.get(i + 2).tag().equals("VB"))
        .mapToObj(tokens::get)
        .forEach(DueTo::replace);
  }

  private static void replace(CoreLabel due) {
    due.setWord(KNOWN);
    due.setValue(KNOWN);
    due.setTag("JJ");
  }
}
