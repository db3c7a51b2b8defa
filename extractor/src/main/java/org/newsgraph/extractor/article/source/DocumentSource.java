package org.newsgraph.extractor.article.source;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.article.Origin;

/** Documents of one file, one after the other. */
public interface DocumentSource extends Closeable {

  /** The next document; empty at the end. */
  Optional<RawDocument> next() throws IOException;

  /** Where the document stands that is being read. */
  Origin here();

  /** A source of documents that are there already. */
  static DocumentSource of(Origin origin, List<RawDocument> documents) {
    Iterator<RawDocument> each = documents.iterator();
    return new DocumentSource() {
      @Override
      public Optional<RawDocument> next() {
        return each.hasNext() ? Optional.of(each.next()) : Optional.empty();
      }

      @Override
      public Origin here() {
        return origin;
      }

      @Override
      public void close() {
        // nothing is open
      }
    };
  }
}
