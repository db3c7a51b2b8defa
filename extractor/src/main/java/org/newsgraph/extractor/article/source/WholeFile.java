package org.newsgraph.extractor.article.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.newsgraph.extractor.article.Origin;

/** A file that is one document: text or a page. */
final class WholeFile implements DocumentSource {

  private final Origin origin;
  private final InputStream in;
  private final boolean page;
  private boolean done;

  WholeFile(Origin origin, InputStream in, boolean page) {
    this.origin = origin;
    this.in = in;
    this.page = page;
  }

  @Override
  public Optional<RawDocument> next() throws IOException {
    if (done) {
      return Optional.empty();
    }
    done = true;
    return Optional.of(document(Bytes.all(in)));
  }

  private RawDocument document(byte[] bytes) {
    return page
        ? new RawDocument.Page(origin, Decoder.page(bytes, Optional.empty()), Optional.empty())
        : new RawDocument.Plain(origin, Decoder.text(bytes));
  }

  @Override
  public Origin here() {
    return origin;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
