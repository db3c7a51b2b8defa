package org.newsgraph.extractor.article.document;

import java.util.List;

/** The lines of a page, from top to bottom. */
record PdfPage(List<PdfLine> lines, float width, float height) {
  PdfPage {
    lines = List.copyOf(lines);
  }

  long characters() {
    return lines.stream().mapToLong(line -> line.text().length()).sum();
  }
}
