package org.newsgraph.extractor.article.document;

import java.util.Objects;

/**
 * A paragraph of a document, or a line of a text file; blank ones count, since they keep others
 * apart.
 */
public record Paragraph(String text, Style style) {

  /** What the writer marked it as. */
  public enum Style {
    TITLE,
    HEADING,
    BODY
  }

  private static final char NO_BREAK = '\u00A0';

  public Paragraph {
    text = text.replace(NO_BREAK, ' ');
    Objects.requireNonNull(style);
  }

  /** A paragraph without a mark. */
  public static Paragraph of(String text) {
    return new Paragraph(text, Style.BODY);
  }

  public boolean isBlank() {
    return text.isBlank();
  }
}
