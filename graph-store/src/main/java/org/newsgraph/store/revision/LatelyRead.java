package org.newsgraph.store.revision;

import java.util.LinkedHashMap;
import java.util.Map;
import org.newsgraph.store.consolidation.telling.Telling;
import org.newsgraph.store.consolidation.telling.TellingText;

/**
 * Tellings by their lines in the ledger: what is in the news every day is looked at with every
 * article that comes. May be shared between threads.
 */
final class LatelyRead {
  private static final int MOST_CHARACTERS = 16 << 20;

  private final Map<String, Telling> tellings = new LinkedHashMap<>(16, 0.75f, true);
  private long characters;

  /** The telling of a line. */
  Telling read(String line) {
    synchronized (tellings) {
      Telling known = tellings.get(line);
      if (known != null) {
        return known;
      }
    }
    Telling telling = TellingText.read(line);
    keep(line, telling);
    return telling;
  }

  private void keep(String line, Telling telling) {
    synchronized (tellings) {
      if (tellings.putIfAbsent(line, telling) == null) {
        characters += line.length();
      }
      var oldest = tellings.keySet().iterator();
      while (characters > MOST_CHARACTERS) {
        characters -= oldest.next().length();
        oldest.remove();
      }
    }
  }
}
