package org.newsgraph.extractor.article.document;

/**
 * A run of words on one line of a page, not interrupted by a gap; in points from the upper left.
 *
 * @param size height of the letters
 */
record PdfLine(String text, float left, float right, float baseline, float size) {

  float width() {
    return right - left;
  }

  /** This with another run behind it on the same line. */
  PdfLine with(PdfLine next) {
    return new PdfLine(
        text + " " + next.text,
        left,
        Math.max(right, next.right),
        baseline,
        Math.max(size, next.size));
  }
}
