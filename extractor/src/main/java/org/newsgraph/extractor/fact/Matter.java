package org.newsgraph.extractor.fact;

import java.util.Optional;

/**
 * What an event is about, in the article's words, and how much money it is about, with currency.
 */
public record Matter(Optional<String> topic, Optional<String> amount) {
  public static final Matter NONE = new Matter(Optional.empty(), Optional.empty());
}
