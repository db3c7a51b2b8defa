package org.newsgraph.extractor.entity.naming;

import java.util.HashMap;
import java.util.Map;
import org.newsgraph.extractor.table.Row;
import org.newsgraph.extractor.table.Table;

/** Which first names men and women bear, by CoreNLP's list {@code namegender.combine.txt}. */
final class FirstNames {
  private static final String LIST = "/edu/stanford/nlp/models/dcoref/namegender.combine.txt";
  private static final Map<String, Gender> NAMES = load();

  private FirstNames() {}

  static Gender of(String firstName) {
    return NAMES.getOrDefault(firstName, Gender.UNKNOWN);
  }

  static boolean known(String word) {
    return NAMES.containsKey(word);
  }

  private static Map<String, Gender> load() {
    Map<String, Gender> names = new HashMap<>();
    for (Row row : Table.foreign(FirstNames.class, LIST, "name", "gender").rows()) {
      Gender gender = row.text("gender").equals("MALE") ? Gender.MALE : Gender.FEMALE;
      names.merge(
          row.required("name"), gender, (one, other) -> one == other ? one : Gender.UNKNOWN);
    }
    return names;
  }
}
