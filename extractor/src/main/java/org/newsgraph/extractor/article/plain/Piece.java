package org.newsgraph.extractor.article.plain;

import java.util.Optional;
import org.newsgraph.extractor.article.Cut;
import org.newsgraph.extractor.article.Span;

/** A paragraph of a text, with the reason why it is left out, if it is. */
record Piece(Span span, String words, Optional<String> reason) {

  static Piece kept(String text, Span span) {
    return new Piece(span, span.of(text), Optional.empty());
  }

  Piece cut(String why) {
    return new Piece(span, words, Optional.of(why));
  }

  boolean isKept() {
    return reason.isEmpty();
  }

  Cut toCut() {
    return new Cut(span, reason.orElseThrow());
  }
}
