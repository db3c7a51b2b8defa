package org.newsgraph.extractor.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Elements that stand side by side, each with the edges that it asks for. */
public record Pattern(String written, List<Element> elements) {
  public Pattern {
    Objects.requireNonNull(written);
    elements = List.copyOf(elements);
  }

  /**
   * Reads a pattern in the language of this room.
   *
   * @throws IllegalArgumentException what is wrong, in words
   */
  public static Pattern parse(String written, Vocabulary vocabulary) {
    return new Pattern(written, new PatternParser(vocabulary).row(written));
  }

  /** The atoms with one of which any match begins. */
  public List<Atom> openings() {
    List<Atom> openings = new ArrayList<>();
    for (Element element : elements) {
      openings.addAll(element.tests().get(0));
      if (element.times() == Element.Times.ONCE) {
        return openings;
      }
    }
    return openings;
  }

  /** The names that it may bind. */
  public List<String> names() {
    return elements.stream().flatMap(Pattern::names).distinct().toList();
  }

  private static java.util.stream.Stream<String> names(Element element) {
    return java.util.stream.Stream.concat(
        element.name().stream(), element.edges().stream().flatMap(edge -> names(edge.to())));
  }
}
