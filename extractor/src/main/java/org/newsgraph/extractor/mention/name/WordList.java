package org.newsgraph.extractor.mention.name;

import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.extractor.table.Table;

/** The words or names of a table of one column. */
record WordList(Set<String> words) {
  static WordList of(String resource, String column) {
    return new WordList(
        Table.beside(WordList.class, resource, column).rows().stream()
            .map(row -> row.required(column))
            .collect(Collectors.toUnmodifiableSet()));
  }

  boolean has(String word) {
    return words.contains(word.replace('’', '\''));
  }
}
