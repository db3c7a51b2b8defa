package org.newsgraph.extractor.mention.name;

import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.extractor.mention.gazetteer.Table;

/** The words of the first column of a data file. */
record WordList(Set<String> words) {
  static WordList of(String resource) {
    return new WordList(
        Table.beside(WordList.class, resource).rows().stream()
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet()));
  }

  boolean has(String word) {
    return words.contains(word.replace('’', '\''));
  }
}
