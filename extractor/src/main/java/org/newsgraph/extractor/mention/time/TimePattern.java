package org.newsgraph.extractor.mention.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One row of {@code time-patterns.tsv}: a sequence of words and classes.
 *
 * @param kind the first word of the meaning
 * @param arguments the others
 */
record TimePattern(List<Element> elements, String kind, List<String> arguments, String example) {

  /** One word, or one of a class. */
  record Element(Set<String> words, boolean optional, Optional<String> wordClass) {
    static Element of(String written) {
      boolean optional = written.length() > 1 && written.endsWith("?");
      String bare = optional ? written.substring(0, written.length() - 1) : written;
      Set<String> words = Set.of(bare.split("\\|", -1));
      return new Element(words, optional, wordClass(words));
    }

    /** The class, where the element is one: a single word in capitals. */
    private static Optional<String> wordClass(Set<String> words) {
      String only = words.size() == 1 ? words.iterator().next() : "";
      return only.length() > 1 && only.equals(only.toUpperCase(Locale.ROOT))
          ? Optional.of(only)
          : Optional.empty();
    }
  }

  static TimePattern of(String[] row) {
    List<String> meaning = List.of(row[1].split(" ", -1));
    List<Element> elements = Arrays.stream(row[0].split(" ", -1)).map(Element::of).toList();
    return new TimePattern(
        elements, meaning.get(0), meaning.subList(1, meaning.size()), row.length > 2 ? row[2] : "");
  }

  /** The words and classes with which a match may begin. */
  List<String> firstWords() {
    List<String> words = new ArrayList<>();
    for (Element element : elements) {
      words.addAll(element.words());
      if (!element.optional()) {
        break;
      }
    }
    return words;
  }

  /** The longest match that begins at an atom. */
  Optional<Match> at(Line line, int from) {
    return match(line, new Match(this, from, from, Map.of()), 0);
  }

  private Optional<Match> match(Line line, Match before, int element) {
    if (element == elements.size()) {
      return Optional.of(before).filter(match -> match.end() > match.from());
    }
    Optional<Match> taken =
        before.end() < line.size() ? taking(line, before, element) : Optional.empty();
    boolean skip = taken.isEmpty() && elements.get(element).optional();
    return skip ? match(line, before, element + 1) : taken;
  }

  private Optional<Match> taking(Line line, Match before, int element) {
    Element wanted = elements.get(element);
    String word = line.word(before.end());
    if (wanted.words().contains(word)) {
      return match(line, before.with("WORD", word, before.end() + 1), element + 1);
    }
    return wanted
        .wordClass()
        .flatMap(
            name ->
                line.hit(
                        before.end(),
                        name.endsWith("2") ? name.substring(0, name.length() - 1) : name)
                    .flatMap(
                        hit ->
                            match(line, before.with(name, hit.value(), hit.end()), element + 1)));
  }
}
