package org.newsgraph.extractor.article.page;

import java.util.Optional;
import org.newsgraph.extractor.article.Block.Kind;
import org.newsgraph.extractor.article.page.layout.Chunk;

/** A chunk with what it is in the article, or the reason why it is left out. */
record Part(Chunk chunk, Kind kind, Optional<String> reason) {

  static Part kept(Chunk chunk, Kind kind) {
    return new Part(chunk, kind, Optional.empty());
  }

  Part cut(String why) {
    return new Part(chunk, kind, Optional.of(why));
  }

  boolean isKept() {
    return reason.isEmpty();
  }

  boolean isBody() {
    return isKept() && kind == Kind.PARAGRAPH;
  }
}
