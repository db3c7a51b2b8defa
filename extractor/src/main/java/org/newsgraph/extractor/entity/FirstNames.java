package org.newsgraph.extractor.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

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
    try (InputStream in = FirstNames.class.getResourceAsStream(LIST)) {
      if (in == null) {
        throw new IllegalStateException(LIST + " is not on the class path");
      }
      Map<String, Gender> names = new HashMap<>();
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(line -> line.split("\t", -1))
          .filter(row -> row.length == 2)
          .forEach(
              row ->
                  names.merge(
                      row[0],
                      row[1].equals("MALE") ? Gender.MALE : Gender.FEMALE,
                      (one, other) -> one == other ? one : Gender.UNKNOWN));
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(LIST, e);
    }
  }
}
