package org.newsgraph.extractor.mention.relation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.gazetteer.Table;

/** The titles of {@code offices.tsv} and the relation in which each puts its holder. */
final class Offices {
  private static final int LONGEST = 5;

  private final Map<String, List<String>> rows = new HashMap<>();

  Offices() {
    Table.beside(Offices.class, "offices.tsv")
        .rows()
        .forEach(row -> rows.put(row.get(0), row.subList(1, 4)));
  }

  boolean isTitle(String words) {
    return rows.containsKey(words);
  }

  /** The most words that a title has. */
  int longest() {
    return LONGEST;
  }

  /** The relation to something of a type; empty where the words alone do not tell one. */
  Optional<RelationType> relation(String title, EntityType type) {
    int column =
        switch (type) {
          case COUNTRY -> 0;
          case ORGANIZATION -> 1;
          default -> 2;
        };
    return Optional.of(rows.get(title).get(column))
        .filter(name -> !name.equals("-"))
        .map(RelationType::named);
  }
}
