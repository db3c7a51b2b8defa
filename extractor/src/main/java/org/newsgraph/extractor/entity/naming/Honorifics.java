package org.newsgraph.extractor.entity.naming;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.extractor.table.Row;
import org.newsgraph.extractor.table.Table;

/** Words of address, office and rank before a person's name, and what they tell of the person. */
public final class Honorifics {
  private static final Map<String, Honorific> WORDS = load();

  private Honorifics() {}

  /** Where such a word stands. */
  enum Role {
    ADDRESS,
    OFFICE,
    RANK,
    PEERAGE
  }

  public record Honorific(Gender gender, Role role) {}

  public static Optional<Honorific> of(String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(
        WORDS.get(plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain));
  }

  /** Whether a word is the title of a peer, as it is written before a name: "Lord". */
  static boolean isPeerage(String word) {
    return Character.isUpperCase(word.charAt(0))
        && of(word).filter(title -> title.role() == Role.PEERAGE).isPresent();
  }

  private static Map<String, Honorific> load() {
    Map<String, Honorific> words = new HashMap<>();
    for (Row row :
        Table.beside(Honorifics.class, "en/honorifics.tsv", "word", "gender", "role").rows()) {
      Role role = row.constant("role", Role.class);
      words.put(row.required("word"), new Honorific(Gender.ofCode(row.text("gender")), role));
    }
    return words;
  }
}
