package org.newsgraph.extractor.article.source;

import java.util.Optional;
import org.newsgraph.extractor.article.Origin;

/** A file that could not be opened: its one document says why. */
final class Failure implements DocumentSource {

  private final RawDocument.Broken broken;
  private boolean told;

  Failure(RawDocument.Broken broken) {
    this.broken = broken;
  }

  @Override
  public Optional<RawDocument> next() {
    Optional<RawDocument> next = told ? Optional.empty() : Optional.of(broken);
    told = true;
    return next;
  }

  @Override
  public Origin here() {
    return broken.origin();
  }

  @Override
  public void close() {
    // nothing was opened
  }
}
