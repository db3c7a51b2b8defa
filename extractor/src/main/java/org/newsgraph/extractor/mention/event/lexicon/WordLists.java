package org.newsgraph.extractor.mention.event.lexicon;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Lists of lemmas with a name, to which rules refer by {@code @name}. */
public final class WordLists {
  private final Map<String, Set<String>> lists;

  private WordLists(Map<String, Set<String>> lists) {
    this.lists = lists;
  }

  static WordLists of(List<String[]> rows) {
    Map<String, Set<String>> lists = new TreeMap<>();
    for (String[] row : rows) {
      lists.computeIfAbsent(row[0], name -> new TreeSet<>()).addAll(List.of(row[1].split(" ", -1)));
    }
    return new WordLists(lists);
  }

  /** The lemmas of one list. */
  public Set<String> list(String name) {
    Set<String> found = lists.get(name);
    if (found == null) {
      throw new IllegalArgumentException("no word list is called '" + name + "'");
    }
    return Collections.unmodifiableSet(found);
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
