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

  /** Whether it is told as a fact, past or going on. */
  public boolean isFact() {
    return this == HAPPENED || this == ONGOING;
  }

  /** The name in the vocabulary, without its namespace. */
  public String localName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
