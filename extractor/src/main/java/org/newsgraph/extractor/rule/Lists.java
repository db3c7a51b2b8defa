package org.newsgraph.extractor.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.extractor.table.Row;
import org.newsgraph.extractor.table.Table;

/** Lists of words with a name, each a row of a table. */
public record Lists(String table, Map<String, List<String>> words) {
  public Lists {
    words = Map.copyOf(words);
  }

  /** Reads the columns {@code list}, {@code words} and {@code what}. */
  public static Lists beside(Class<?> owner, String name) {
    Map<String, List<String>> lists = new TreeMap<>();
    for (Row row : Table.beside(owner, name, "list", "words", "what?").rows()) {
      if (lists.put(row.required("list"), row.values("words")) != null) {
        throw row.error("'" + row.text("list") + "' has its words already");
      }
    }
    return new Lists(name, lists);
  }

  /** The words of a list. */
  public Set<String> list(String name) {
    return Set.copyOf(ordered(name));
  }

  /** The words of a list, as the table has them. */
  public List<String> ordered(String name) {
    List<String> found = words.get(name);
    if (found == null) {
      throw new IllegalArgumentException(table + ": no list is called '" + name + "'");
    }
    return found;
  }
}
