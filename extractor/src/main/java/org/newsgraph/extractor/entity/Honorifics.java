package org.newsgraph.extractor.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.extractor.mention.gazetteer.Table;

/** Words of address, office and rank before a person's name, and what they tell of the person. */
final class Honorifics {
  private static final Map<String, Honorific> WORDS = load();

  private Honorifics() {}

  /** Where such a word stands. */
  enum Role {
    ADDRESS,
    OFFICE,
    RANK
  }

  record Honorific(Gender gender, Role role) {}

  static Optional<Honorific> of(String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(
        WORDS.get(plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain));
  }

  private static Map<String, Honorific> load() {
    Map<String, Honorific> words = new HashMap<>();
    for (List<String> row : Table.beside(Honorifics.class, "honorifics.tsv").rows()) {
      Role role = Role.valueOf(row.get(2).toUpperCase(Locale.ROOT));
      words.put(row.get(0), new Honorific(Gender.ofCode(row.get(1)), role));
    }
    return words;
  }
}
