package org.newsgraph.extractor.mention.name.known;

import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.extractor.table.Table;

/** The words or names of a table of one column. */
public record WordList(Set<String> words) {
  public static WordList of(String resource, String column) {
    return new WordList(
        Table.beside(WordList.class, "en/" + resource, column).rows().stream()
            .map(row -> row.required(column))
            .collect(Collectors.toUnmodifiableSet()));
  }

  public boolean has(String word) {
    return words.contains(word.replace('’', '\''));
  }
}
