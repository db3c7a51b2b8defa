package org.newsgraph.extractor.mention.relation;

import org.newsgraph.extractor.rule.Lists;

/** The lists of {@code relation-lists.tsv}. */
final class WordLists {
  static final Lists RELATION = Lists.beside(WordLists.class, "relation-lists.tsv");

  private WordLists() {}
}
