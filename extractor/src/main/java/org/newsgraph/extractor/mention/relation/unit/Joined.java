package org.newsgraph.extractor.mention.relation.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.lexicon.Lexicon;

/** Joins offices that one person holds together: "founder and chief executive" is one unit. */
public final class Joined {
  private static final Set<String> LINKS = Lexicon.english().words("office-link");

  private Joined() {}

  static List<Unit> offices(Sentence sentence, List<Unit> units) {
    List<Unit> joined = new ArrayList<>();
    for (int at = 0; at < units.size(); at++) {
      Unit unit = units.get(at);
      if (joins(units, at)) {
        unit = joined(unit, units.get(at + 2));
        at += 2;
      }
      joined.add(unit);
    }
    return List.copyOf(joined);
  }

  private static boolean joins(List<Unit> units, int at) {
    return at + 2 < units.size() && together(units, at) && units.get(at + 2).described().isEmpty();
  }

  /** Whether an office and the one two units on are joined: "chairman and president". */
  public static boolean together(List<Unit> units, int at) {
    return units.get(at).kind() == Unit.Kind.OFFICE
        && LINKS.contains(units.get(at + 1).text())
        && units.get(at + 2).kind() == Unit.Kind.OFFICE;
  }

  /** The second office decides the relation, as in "founder and chief executive". */
  private static Unit joined(Unit first, Unit second) {
    return new Unit(
        Unit.Kind.OFFICE,
        first.firstToken(),
        second.endToken(),
        second.text(),
        second.last(),
        first.mention(),
        Optional.empty(),
        Optional.of(first));
  }
}
