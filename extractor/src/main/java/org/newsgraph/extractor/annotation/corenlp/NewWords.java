package org.newsgraph.extractor.annotation.corenlp;

/**
 * How many words of an article the tagger did not know. In a text of ever new words most of the
 * work is to weigh every part of speech for each of them; behind the first thousand only those are
 * weighed that are likely by the word's form.
 */
final class NewWords {
  /** An article has as many only where it is as long as a book, or a list of names. */
  static final int MOST = 1_000;

  /** One word in so many is new where every part of speech is weighed, however long the text. */
  static final int ONE_IN = 12;

  private int seen;
  private int read;

  /** A word that the tagger does not know. */
  void add() {
    seen++;
  }

  /** A sentence of so many words was read. */
  void read(int words) {
    read += words;
  }

  boolean isMany() {
    return seen > MOST && (long) seen * ONE_IN > read;
  }
}
