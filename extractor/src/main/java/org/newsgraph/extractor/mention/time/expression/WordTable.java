package org.newsgraph.extractor.mention.time.expression;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.extractor.table.Row;
import org.newsgraph.extractor.table.Table;

/** The words and classes of {@code time-words.tsv}, and the classes that figures make up. */
public final class WordTable {
  private static final Map<String, Pattern> FIGURES =
      Map.ofEntries(
          Map.entry("DAY", Pattern.compile("(0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?")),
          Map.entry("YEAR", Pattern.compile("(1[5-9]\\d\\d|20\\d\\d)")),
          Map.entry("APOSTROPHE-YEAR", Pattern.compile("['’](\\d\\d)")),
          Map.entry("DIGITS", Pattern.compile("(\\d{1,4})")),
          Map.entry("QUARTER", Pattern.compile("q([1-4])")),
          Map.entry("FIGURES", Pattern.compile("([0-3]?\\d([/.])[0-3]?\\d\\2(?:19|20)\\d\\d)")),
          Map.entry("HOUR", Pattern.compile("([01]?\\d:[0-5]\\d|2[0-3]:[0-5]\\d)")),
          Map.entry(
              "CLOCK",
              Pattern.compile("([01]?\\d[:.][0-5]\\d|2[0-3][:.][0-5]\\d|[012]\\d[0-5]\\d)")),
          Map.entry("DECADE", Pattern.compile("((?:1[5-9]|20)\\d0s|['’]\\d0s)")),
          Map.entry("CENTURY", Pattern.compile("([12]?\\d)(?:st|nd|rd|th)")),
          Map.entry("ISO", Pattern.compile("((?:19|20)\\d\\d-[01]\\d-[0-3]\\d)")));
  private static final int LONGEST = 4;

  private final Map<String, Map<String, String>> valueByClass;

  private final Set<String> firstWords;

  private WordTable(Map<String, Map<String, String>> valueByClass) {
    this.valueByClass = valueByClass;
    this.firstWords =
        valueByClass.values().stream()
            .flatMap(words -> words.keySet().stream())
            .map(phrase -> phrase.split(" ", -1)[0])
            .collect(Collectors.toUnmodifiableSet());
  }

  static WordTable load() {
    Map<String, Map<String, String>> values = new HashMap<>();
    for (Row row :
        Table.beside(WordTable.class, "en/time-words.tsv", "word", "class", "value").rows()) {
      values
          .computeIfAbsent(row.required("class"), key -> new HashMap<>())
          .put(row.required("word"), row.required("value"));
    }
    return new WordTable(values);
  }

  /** What a word of a class means, where that is a number. */
  public Optional<Integer> value(String wordClass, String word) {
    return Optional.ofNullable(valueByClass.getOrDefault(wordClass, Map.of()).get(word))
        .map(Integer::valueOf);
  }

  /** The words of a class. */
  public Set<String> of(String wordClass) {
    return valueByClass.getOrDefault(wordClass, Map.of()).keySet();
  }

  /** The names of all classes. */
  Set<String> classes() {
    return Stream.concat(valueByClass.keySet().stream(), FIGURES.keySet().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a word of some class may begin so. */
  private boolean begins(String word) {
    char first = word.isEmpty() ? ' ' : word.charAt(0);
    return firstWords.contains(word)
        || Character.isDigit(first)
        || first == 'q'
        || first == '\''
        || first == '’';
  }

  /** A word of a class: how many atoms it has and what it means. */
  record Hit(int end, String value) {}

  /** The longest word of each class that begins at an atom. */
  Map<String, Hit> at(List<Atom> atoms, int from) {
    if (!begins(atoms.get(from).lower())) {
      return Map.of();
    }
    Map<String, Hit> hits = new HashMap<>();
    FIGURES.forEach(
        (name, figure) -> figure(atoms, from, figure).ifPresent(hit -> hits.put(name, hit)));
    valueByClass
        .keySet()
        .forEach(name -> word(atoms, from, name).ifPresent(hit -> hits.put(name, hit)));
    return hits;
  }

  private static Optional<Hit> figure(List<Atom> atoms, int from, Pattern figure) {
    var matcher = figure.matcher(atoms.get(from).lower());
    return matcher.matches() ? Optional.of(new Hit(from + 1, matcher.group(1))) : Optional.empty();
  }

  private Optional<Hit> word(List<Atom> atoms, int from, String wordClass) {
    Map<String, String> words = valueByClass.getOrDefault(wordClass, Map.of());
    for (int end = Math.min(atoms.size(), from + LONGEST); end > from; end--) {
      String value = words.get(phrase(atoms, from, end));
      if (value != null && spelledAsName(atoms.get(from), wordClass)) {
        return Optional.of(new Hit(end, value));
      }
    }
    return Optional.empty();
  }

  private static String phrase(List<Atom> atoms, int from, int end) {
    StringBuilder phrase = new StringBuilder(atoms.get(from).lower());
    for (Atom atom : atoms.subList(from + 1, end)) {
      phrase.append(' ').append(atom.lower());
    }
    return phrase.toString();
  }

  /** Months and weekdays are capitalised, which sets them apart from "may" and "march". */
  private static boolean spelledAsName(Atom atom, String wordClass) {
    boolean name = wordClass.equals("MONTH") || wordClass.startsWith("WEEKDAY");
    return !name || !atom.text().equals(atom.text().toLowerCase(Locale.ROOT));
  }
}
