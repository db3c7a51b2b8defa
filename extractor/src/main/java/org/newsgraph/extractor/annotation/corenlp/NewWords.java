package org.newsgraph.extractor.annotation.corenlp;

/**
 * How many words of an article the tagger did not know. In a text of ever new words most of the
 * work is to weigh every part of speech for each of them; behind the first thousands only those are
 * weighed that are likely by the word's form.
 */
final class NewWords {
  /** No article has as many; a list of names as long as a book may. */
  static final int MOST = 3_000;

  private int seen;

  void add() {
    seen++;
  }

  boolean isMany() {
    return seen > MOST;
  }
}
