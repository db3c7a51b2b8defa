package org.newsgraph.extractor.mention.relation;

import java.util.List;
import java.util.Set;
import org.newsgraph.extractor.mention.EntityType;

/** Whether a match of a pattern says what the pattern means where it stands. */
final class Plausible {
  private static final Set<String> NOT_YET =
      Set.of(
          "candidate",
          "hopeful",
          "elect",
          "designate",
          "nominee",
          "contender",
          "would-be",
          "aspiring",
          "possible",
          "potential",
          "presumptive");
  private static final Set<String> LINKS = Set.of("and", "or", ",", "&");

  private Plausible() {}

  static boolean in(
      List<Unit> line, int from, RelationMatcher.Binding binding, RelationPattern pattern) {
    return !notYet(line, from, binding.end())
        && !(pattern.relation().equals("locatedIn") && listed(line, binding.end()))
        && binding.subject().orElseThrow().id() != binding.object().orElseThrow().id();
  }

  private static boolean notYet(List<Unit> line, int from, int end) {
    int last = Math.min(line.size(), end + 2);
    return line.subList(Math.max(0, from - 1), last).stream()
        .filter(unit -> unit.kind() == Unit.Kind.WORD)
        .anyMatch(unit -> NOT_YET.contains(unit.text()));
  }

  /** "Paris, London and Rome": places in a list do not lie in each other. */
  private static boolean listed(List<Unit> line, int end) {
    return end + 1 < line.size()
        && LINKS.contains(line.get(end).text())
        && line.get(end + 1)
            .name()
            .flatMap(name -> name.type())
            .filter(type -> type == EntityType.PLACE || type == EntityType.COUNTRY)
            .isPresent();
  }
}
