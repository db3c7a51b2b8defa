package org.newsgraph.extractor.mention.relation.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.relation.unit.Joined;
import org.newsgraph.extractor.mention.relation.unit.Unit;
import org.newsgraph.extractor.rule.Match;

/**
 * What a rule has bound in a sentence.
 *
 * @param object nothing for an office of which the words do not say whose it is
 * @param end the unit behind the last one
 */
record Binding(
    EntityMention subject,
    Optional<EntityMention> object,
    Optional<Unit> office,
    Optional<Unit> verb,
    int from,
    int end) {

  static Binding of(Match<Integer> match, List<Unit> units) {
    Optional<Unit> described = last(match, units, "S").filter(unit -> unit.described().isPresent());
    return new Binding(
        mention(match, units, "S").orElseThrow(),
        mention(match, units, "O"),
        described.or(() -> last(match, units, "OFFICE")),
        last(match, units, "VERB"),
        match.first(),
        match.behind());
  }

  private static Optional<EntityMention> mention(
      Match<Integer> match, List<Unit> units, String name) {
    return last(match, units, name).flatMap(Unit::mention);
  }

  /** The offices that stand joined before the one that is bound. */
  List<Binding> joined(List<Unit> units) {
    List<Binding> joined = new ArrayList<>();
    office.flatMap(Unit::before).ifPresent(first -> joined.add(with(first)));
    int at = office.map(units::indexOf).orElse(from);
    while (at - 2 >= from && Joined.together(units, at - 2)) {
      at -= 2;
      joined.add(with(units.get(at)));
    }
    return joined;
  }

  private Binding with(Unit other) {
    return new Binding(subject, object, Optional.of(other), verb, from, end);
  }

  /** Whether somebody is said to be something of himself. */
  boolean ofOneself() {
    return object.filter(other -> other.id() == subject.id()).isPresent();
  }

  private static Optional<Unit> last(Match<Integer> match, List<Unit> units, String name) {
    return match.all(name).stream()
        .map(bound -> units.get(bound.node()))
        .reduce((first, second) -> second);
  }
}
