package org.newsgraph.extractor.mention.event.status;

import java.util.Optional;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.mention.event.Factuality;
import org.newsgraph.extractor.mention.event.Status;

/** What the words say that stand further up in a sentence. */
interface StatusAbove {

  /** Whether what a word tells took place, as it and all above it say. */
  Factuality read(Word word, int depth);

  /** What the word that governs a noun says of it; empty where it says nothing. */
  Optional<Factuality> above(Word noun, int depth);

  /** Whether what a word tells has yet to come, if it does. */
  default boolean isAhead(Word word, int depth) {
    return isAhead(read(word, depth));
  }

  static boolean isAhead(Factuality of) {
    return of.status() == Status.PLANNED || of.status() == Status.POSSIBLE;
  }
}
