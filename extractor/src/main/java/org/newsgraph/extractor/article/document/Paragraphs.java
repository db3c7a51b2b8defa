package org.newsgraph.extractor.article.document;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The paragraphs of a document of any length, one after the other. */
public interface Paragraphs extends Closeable {

  /** The next paragraph; empty at the end. */
  Optional<Paragraph> next() throws IOException;

  /** Paragraphs that are there already. */
  static Paragraphs of(List<Paragraph> paragraphs) {
    Iterator<Paragraph> each = paragraphs.iterator();
    return new Paragraphs() {
      @Override
      public Optional<Paragraph> next() {
        return each.hasNext() ? Optional.of(each.next()) : Optional.empty();
      }

      @Override
      public void close() {
        // nothing is open
      }
    };
  }
}
