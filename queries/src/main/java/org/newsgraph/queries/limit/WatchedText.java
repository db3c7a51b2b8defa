package org.newsgraph.queries.limit;

/** A text that looks now and then, while it is read, whether the query may go on. */
@SuppressWarnings("ArrayRecordComponent") // one count for all parts of a text
record WatchedText(CharSequence text, Work work, int[] reads) implements CharSequence {
  private static final int EVERY = 4096;

  WatchedText(CharSequence text, Work work) {
    this(text, work, new int[1]);
  }

  @Override
  public char charAt(int index) {
    if (++reads[0] % EVERY == 0) {
      work.check();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new WatchedText(text.subSequence(start, end), work, reads);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
