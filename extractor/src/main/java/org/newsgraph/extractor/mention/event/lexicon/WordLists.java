package org.newsgraph.extractor.mention.event.lexicon;

import java.util.Set;
import org.newsgraph.extractor.lexicon.Lexicon;

/** The features of the lexicon as lists of lemmas. */
public final class WordLists {
  /** The lemmas of one list. */
  public Set<String> list(String name) {
    return Lexicon.english().words(name);
  }
}
