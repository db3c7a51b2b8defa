package org.newsgraph.extractor.mention.event;

import java.util.Locale;

/** Whether an event took place, as the words that tell it say. */
public enum Status {
  HAPPENED,
  ONGOING,
  PLANNED,
  CANCELLED,
  DENIED,
  POSSIBLE;

  /** The name in the vocabulary, without its namespace. */
  public String localName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
