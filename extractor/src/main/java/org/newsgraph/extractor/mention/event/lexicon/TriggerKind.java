package org.newsgraph.extractor.mention.event.lexicon;

/** What kind of words tell an event. */
public enum TriggerKind {
  /** "met", "visited". */
  VERB,
  /** "talks", "summit". */
  NOUN,
  /** A verb that only carries its noun: "put his signature to". */
  LIGHT
}
