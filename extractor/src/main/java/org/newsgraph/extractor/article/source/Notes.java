package org.newsgraph.extractor.article.source;

import java.util.Optional;

/** Remarks that others count. */
public final class Notes {

  private static final String UNUSED_FIELD = "a field that may tell the day was not used: ";

  private Notes() {}

  /** A field that looks like a day and is not known. */
  public static String unusedField(String name) {
    return UNUSED_FIELD + name;
  }

  /** The name of the field, where that is what the note says. */
  public static Optional<String> fieldNotUsed(String note) {
    return note.startsWith(UNUSED_FIELD)
        ? Optional.of(note.substring(UNUSED_FIELD.length()))
        : Optional.empty();
  }
}
