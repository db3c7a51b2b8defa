package org.newsgraph.extractor.mention.time;

import org.newsgraph.extractor.rule.Lists;

/** The lists of {@code time-lists.tsv}. */
final class WordLists {
  static final Lists TIME = Lists.beside(WordLists.class, "time-lists.tsv");

  private WordLists() {}
}
