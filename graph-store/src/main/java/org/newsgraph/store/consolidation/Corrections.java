package org.newsgraph.store.consolidation;

import java.nio.file.Path;

/**
 * What people have put right: entities and events joined or kept apart, types, links, rejected
 * reports, withdrawals.
 */
@SuppressWarnings("DoNotCallSuggester")
public final class Corrections {
  /** No corrections. */
  public static final Corrections NONE = new Corrections();

  private Corrections() {}

  /** Reads a corrections file (CSV: subject, correction, object). */
  public static Corrections read(Path file) {
    throw new UnsupportedOperationException("not yet");
  }
}
