package org.newsgraph.extractor.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Elements that stand side by side, each with the edges that it asks for.
 *
 * @param openings the atoms with one of which any match begins
 */
public record RulePattern(String written, List<Element> elements, List<Atom> openings) {
  public RulePattern {
    Objects.requireNonNull(written);
    elements = List.copyOf(elements);
    openings = List.copyOf(openings);
  }

  private RulePattern(String written, List<Element> elements) {
    this(written, elements, openings(elements));
  }

  /**
   * Reads a pattern in the language of this room.
   *
   * @throws IllegalArgumentException what is wrong, in words
   */
  public static RulePattern parse(String written, Vocabulary vocabulary) {
    return new RulePattern(written, new PatternParser(vocabulary).row(written));
  }

  /** Those of the first element that must be there, and of the elements before it. */
  private static List<Atom> openings(List<Element> elements) {
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
    return elements.stream().flatMap(RulePattern::names).distinct().toList();
  }

  private static java.util.stream.Stream<String> names(Element element) {
    return java.util.stream.Stream.concat(
        element.name().stream(), element.edges().stream().flatMap(edge -> names(edge.to())));
  }
}
