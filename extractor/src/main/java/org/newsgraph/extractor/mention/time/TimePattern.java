package org.newsgraph.extractor.mention.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
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
  record Element(Set<String> words, boolean optional) {
    static Element of(String written) {
      boolean optional = written.length() > 1 && written.endsWith("?");
      String bare = optional ? written.substring(0, written.length() - 1) : written;
      return new Element(Set.of(bare.split("\\|", -1)), optional);
    }

    /** The class, where the element is one: a single word in capitals. */
    Optional<String> wordClass() {
      String only = words.size() == 1 ? words.iterator().next() : "";
      return only.length() > 1 && only.equals(only.toUpperCase(java.util.Locale.ROOT))
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

  /** The words with which a match may begin; words of classes are not among them. */
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
  Optional<Match> at(List<Atom> atoms, int from, WordTable table) {
    return match(atoms, from, from, 0, table, Map.of());
  }

  private Optional<Match> match(
      List<Atom> atoms, int from, int at, int element, WordTable table, Map<String, String> parts) {
    if (element == elements.size()) {
      return at == from ? Optional.empty() : Optional.of(new Match(this, from, at, parts));
    }
    Optional<Match> taken = taking(atoms, from, at, element, table, parts);
    boolean skip = taken.isEmpty() && elements.get(element).optional();
    return skip ? match(atoms, from, at, element + 1, table, parts) : taken;
  }

  private Optional<Match> taking(
      List<Atom> atoms, int from, int at, int element, WordTable table, Map<String, String> parts) {
    if (at >= atoms.size()) {
      return Optional.empty();
    }
    Element wanted = elements.get(element);
    if (wanted.words().contains(atoms.get(at).lower())) {
      return match(
          atoms, from, at + 1, element + 1, table, with(parts, "WORD", atoms.get(at).lower()));
    }
    return wanted
        .wordClass()
        .flatMap(
            name ->
                table
                    .at(atoms, at, name.replaceAll("2$", ""))
                    .flatMap(
                        hit ->
                            match(
                                atoms,
                                from,
                                hit.end(),
                                element + 1,
                                table,
                                with(parts, name, hit.value()))));
  }

  private static Map<String, String> with(Map<String, String> parts, String name, String value) {
    Map<String, String> more = new HashMap<>(parts);
    more.put(name, value);
    return Map.copyOf(more);
  }
}
