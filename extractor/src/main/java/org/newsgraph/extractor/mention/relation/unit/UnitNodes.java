package org.newsgraph.extractor.mention.relation.unit;

import java.util.List;
import java.util.Set;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.rule.Atom;
import org.newsgraph.extractor.rule.Nodes;
import org.newsgraph.extractor.rule.Vocabulary;

/** The units of a sentence, as rules see them: each by its number. */
public record UnitNodes(List<Unit> units) implements Nodes<Integer> {
  public static final Vocabulary VOCABULARY =
      new Vocabulary(
          Kinds.NAMES,
          Set.of("OFFICE", "VERB", "PLACE", "NOUN", "MODIFIER"),
          Set.of(),
          Set.of("before", "behind", "governor", "listed"));

  private static final Set<String> ARTICLES = Lexicon.english().words("determiner");
  private static final Set<String> LINKS = Lexicon.english().words("list-link");

  public UnitNodes {
    units = List.copyOf(units);
  }

  @Override
  public boolean is(Integer node, Atom atom) {
    if (node < 0 || node >= units.size()) {
      return false;
    }
    Unit unit = units.get(node);
    return switch (atom.kind()) {
      case LEMMA -> unit.kind() != Unit.Kind.NAME && worded(unit, atom.value());
      case FORM -> unit.text().equals(atom.value());
      case ENTITY -> Kinds.fits(atom.value(), unit);
      case CLASS -> isA(unit, node, atom.value());
      case FEATURE, ANY -> atom.kind() == Atom.Kind.ANY;
    };
  }

  private static boolean worded(Unit unit, String word) {
    return unit.text().equals(word)
        || unit.verb().filter(verb -> verb.lemma().equals(word)).isPresent();
  }

  private boolean isA(Unit unit, int node, String name) {
    return switch (name) {
      case "NOUN" -> unit.kind() != Unit.Kind.NAME && noun(unit);
      case "MODIFIER" -> Kinds.fills(units, node);
      default -> unit.kind().name().equals(name);
    };
  }

  private static boolean noun(Unit unit) {
    return unit.kind() == Unit.Kind.PLACE
        || (unit.kind() == Unit.Kind.WORD && unit.last().isNoun());
  }

  @Override
  public Integer behind(Integer node, Atom atom) {
    return node + 1;
  }

  @Override
  public List<Integer> edges(Integer first, Integer behind, String relation) {
    return switch (relation) {
      case "before" -> List.of(first - 1);
      case "behind" -> List.of(behind);
      case "governor" -> List.of(inFront(first));
      default -> behind < units.size() && link(behind) ? List.of(behind + 1) : List.of();
    };
  }

  private int inFront(int first) {
    int before = first - 1;
    while (before >= 0 && ARTICLES.contains(units.get(before).text())) {
      before--;
    }
    return before;
  }

  private boolean link(int node) {
    String text = units.get(node).text();
    return text.equals(",") || LINKS.contains(text);
  }
}
