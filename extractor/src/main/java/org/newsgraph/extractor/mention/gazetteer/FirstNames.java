package org.newsgraph.extractor.mention.gazetteer;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.extractor.table.Table;

/** First names and who bears them, by CoreNLP's list {@code namegender.combine.txt}. */
public final class FirstNames {
  private static final String LIST = "/edu/stanford/nlp/models/dcoref/namegender.combine.txt";
  private static final String MEN = "MALE";
  private static final Map<String, Set<String>> BEARERS = read();

  private FirstNames() {}

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> bearers = new HashMap<>();
    Table.foreign(FirstNames.class, LIST, "name", "gender")
        .rows()
        .forEach(
            row ->
                bearers
                    .computeIfAbsent(row.required("name"), name -> new TreeSet<>())
                    .add(row.text("gender")));
    return bearers;
  }

  /** Whether a word is a first name, however it is written. */
  public static boolean has(String word) {
    return !bearers(word).isEmpty();
  }

  /** Whether men alone bear it. */
  public static boolean isOfMen(String name) {
    return bearers(name).equals(Set.of(MEN));
  }

  /** Whether women alone bear it. */
  public static boolean isOfWomen(String name) {
    return has(name) && !bearers(name).contains(MEN);
  }

  private static Set<String> bearers(String name) {
    return BEARERS.getOrDefault(name.toLowerCase(Locale.ROOT), Set.of());
  }
}
