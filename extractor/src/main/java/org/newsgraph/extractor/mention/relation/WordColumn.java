package org.newsgraph.extractor.mention.relation;

import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.extractor.table.Table;

/** The first column of a table beside the code. */
public final class WordColumn {
  private WordColumn() {}

  public static Set<String> of(String table) {
    return Table.beside(WordColumn.class, table, "word").rows().stream()
        .map(row -> row.required("word"))
        .collect(Collectors.toUnmodifiableSet());
  }
}
