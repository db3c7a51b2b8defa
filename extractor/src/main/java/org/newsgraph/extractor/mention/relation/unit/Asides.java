package org.newsgraph.extractor.mention.relation.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.EntityType;

/** Leaves out what stands in brackets between a name and what is said of it. */
final class Asides {
  private static final int LONGEST = 4;
  private static final Set<String> PICTURE = Lexicon.english().words("in-caption");

  private Asides() {}

  /** "the Institute for Studies (IfS) in Bonn", "Hans Schmidt (photo, left) of the Greens". */
  static List<Unit> without(List<Unit> units) {
    List<Unit> kept = new ArrayList<>();
    for (int at = 0; at < units.size(); at++) {
      int end = at > 0 ? aside(units, at) : at;
      if (end > at) {
        at = end;
      } else {
        kept.add(units.get(at));
      }
    }
    return List.copyOf(kept);
  }

  /** The closing bracket of an aside that opens here; otherwise the same unit. */
  private static int aside(List<Unit> units, int open) {
    if (!Set.of("(", "-lrb-").contains(units.get(open).text())) {
      return open;
    }
    for (int at = open + 1; at < Math.min(units.size(), open + LONGEST + 2); at++) {
      if (Set.of(")", "-rrb-").contains(units.get(at).text())) {
        return empty(units.get(open - 1), units.subList(open + 1, at)) ? at : open;
      }
    }
    return open;
  }

  private static boolean empty(Unit before, List<Unit> inside) {
    boolean acronym = inside.size() == 1 && organisation(before) && shortForm(inside.get(0));
    return acronym || inside.stream().anyMatch(unit -> PICTURE.contains(unit.text()));
  }

  private static boolean organisation(Unit unit) {
    return unit.name()
        .flatMap(name -> name.type())
        .filter(EntityType.ORGANIZATION::equals)
        .isPresent();
  }

  private static boolean shortForm(Unit unit) {
    String text = unit.name().map(name -> name.text()).orElse(unit.text());
    return text.chars().filter(Character::isLetter).count() < 8 && !text.contains(" ");
  }
}
