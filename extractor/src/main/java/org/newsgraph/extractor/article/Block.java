package org.newsgraph.extractor.article;

/** A part of an article's text that is read as one unit; no sentence runs across two blocks. */
public record Block(Span span, Kind kind) {

  /** What a block is in the make-up of a page. */
  public enum Kind {
    HEADLINE,
    HEADING,
    CAPTION,
    PARAGRAPH
  }
}
