package org.newsgraph.extractor.article.source;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.newsgraph.extractor.article.Origin;

/** Documents of one file, one after the other. */
interface DocumentSource extends Closeable {

  /** The next document; empty at the end. */
  Optional<RawDocument> next() throws IOException;

  /** Where the document stands that is being read. */
  Origin here();
}
