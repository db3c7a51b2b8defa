package org.newsgraph.spark;

import java.io.Serializable;
import org.newsgraph.store.consolidation.event.Occurrences.Placed;
import org.newsgraph.store.consolidation.telling.Telling;
import org.newsgraph.store.consolidation.telling.TellingText;

/** A telling with its event, as it travels. */
record Told(String telling, String event) implements Serializable {
  static Told of(Placed placed) {
    return new Told(TellingText.of(placed.telling()), placed.event());
  }

  Telling read() {
    return TellingText.read(telling);
  }

  Placed placed() {
    return new Placed(read(), event);
  }
}
