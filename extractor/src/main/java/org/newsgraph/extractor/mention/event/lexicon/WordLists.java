package org.newsgraph.extractor.mention.event.lexicon;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.extractor.lexicon.Lexicon;

/** The features of the lexicon as lists of lemmas, to which rules refer by {@code @name}. */
public final class WordLists {
  /** The lemmas of one list. */
  public Set<String> list(String name) {
    return Lexicon.english().words(name);
  }

  Set<String> expand(List<String> words) {
    Set<String> lemmas = new TreeSet<>();
    for (String word : words) {
      if (word.startsWith("@")) {
        lemmas.addAll(list(word.substring(1)));
      } else {
        lemmas.add(word);
      }
    }
    return lemmas;
  }
}
