package org.newsgraph.store.consolidation.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.store.consolidation.iri.Keys;

/**
 * A sketch of a text: of all runs of a few words that it has, those whose key begins in one way. A
 * text that was cut or edited has most of its runs, and so most of its sketch, in common with the
 * whole.
 */
final class Sketch {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++");
  private static final int RUN = 5;
  private static final char CHOSEN = '0';
  private static final int LENGTH = 7;

  private Sketch() {}

  /** About one of sixteen runs, by their keys. */
  static SortedSet<String> of(String text) {
    SortedSet<String> sketch = new TreeSet<>();
    Deque<String> run = new ArrayDeque<>();
    Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (words.find()) {
      run.addLast(words.group());
      if (run.size() > RUN) {
        run.removeFirst();
      }
      if (run.size() == RUN) {
        String key = Keys.brief(String.join(" ", run));
        if (key.charAt(0) == CHOSEN) {
          sketch.add(key.substring(1, LENGTH));
        }
      }
    }
    return sketch;
  }
}
