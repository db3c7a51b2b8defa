package org.newsgraph.extractor.mention.relation.unit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractor.table.Row;
import org.newsgraph.extractor.table.Table;

/** The words of {@code moods.tsv}, by where they stand. */
public final class Moods {
  private final Map<String, Mood> moods = new HashMap<>();
  private final Set<String> none = new HashSet<>();

  public Moods() {
    for (Row row : Table.beside(Moods.class, "moods.tsv", "where", "words", "mood").rows()) {
      for (String word : row.values("words")) {
        if (row.text("mood").equals("drop")) {
          none.add(word);
        } else {
          moods.put(row.required("where") + " " + word, row.read("mood", Mood::of));
        }
      }
    }
  }

  /**
   * What a word says.
   *
   * @param where a column of the table, such as {@code before}
   */
  public Optional<Mood> of(String where, String word) {
    return Optional.ofNullable(moods.get(where + " " + word));
  }

  /** Whether a word beside an office says that nobody claims it. */
  public boolean drops(String word) {
    return none.contains(word);
  }
}
