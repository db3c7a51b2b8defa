package org.newsgraph.extractor.mention.relation;

import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.extractor.mention.gazetteer.Table;

/** The first column of a table beside the code. */
final class WordColumn {
  private WordColumn() {}

  static Set<String> of(String table) {
    return Table.beside(WordColumn.class, table).rows().stream()
        .map(row -> row.get(0))
        .collect(Collectors.toUnmodifiableSet());
  }
}
