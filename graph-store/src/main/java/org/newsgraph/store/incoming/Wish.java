package org.newsgraph.store.incoming;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What one process asks of another that owns the store. */
public enum Wish {
  /** All of it as N-Quads. */
  EXPORT,
  /** Space given back. */
  COMPACT,
  /** Articles forgotten for good. */
  ERASE;

  /** The ending of the file that asks. */
  String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Wish> of(String ending) {
    return Arrays.stream(values()).filter(w -> w.ending().equals(ending)).findFirst();
  }
}
