package org.newsgraph.extractor.entity.index;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsgraph.extractor.table.Row;
import org.newsgraph.extractor.table.Table;

/** One spelling for the names of people that newspapers transcribe in several ways. */
public final class Transcription {
  private static final Map<String, String> GIVEN = given();
  private static final int LONG = 7;

  private Transcription() {}

  /** The words of a person's name as they are compared, joined by hyphens. */
  public static String key(String name) {
    List<String> words = new ArrayList<>();
    for (String word : plain(name).split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty()) {
        words.add(words.isEmpty() ? GIVEN.getOrDefault(word, word) : later(word));
      }
    }
    return String.join("-", words);
  }

  /** A surname, an article, or another given name. */
  private static String later(String word) {
    if (word.equals("el")) {
      return "al";
    }
    return GIVEN.containsKey(word) ? GIVEN.get(word) : surname(word);
  }

  /** "Zelenskyy", "Zelenskiy"; "Aliyev", "Aliev"; "Pashinyan", "Pashinian". */
  private static String surname(String word) {
    String ending = word.replaceFirst("(?<=[st]k)(?:yy|iy|ii|ij|yi|yj|i|oi|oy)$", "y");
    ending = ending.replaceFirst("(?<=[^aeiouy])(?:iy|y|j)ev(a?)$", "iev$1");
    return ending.length() < LONG ? ending : ending.replaceFirst("(?<=[^aeiouy])[yj]an$", "ian");
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("['’`]", "");
  }

  private static Map<String, String> given() {
    Map<String, String> names = new HashMap<>();
    for (Row row :
        Table.beside(Transcription.class, "given-names.tsv", "name", "variants").rows()) {
      row.values("variants").forEach(variant -> names.putIfAbsent(variant, row.required("name")));
    }
    return Map.copyOf(names);
  }
}
