package org.newsgraph.store.consolidation.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.store.consolidation.telling.Telling;

/**
 * How the shapes of an event's tellings go with those of others: of an event that has many shapes
 * each shape that is held beside it is compared once.
 */
final class ShapesCompared {
  /** Few are compared as quickly as looked up. */
  private static final int MANY = 8;

  private final List<Telling> shapes = new ArrayList<>();
  private final Map<String, Count> before = new HashMap<>();
  private final Map<String, Count> behind = new HashMap<>();
  private final Map<String, Count> alike = new HashMap<>();

  /** One more shape. */
  void add(Telling telling) {
    shapes.add(telling);
  }

  /** Each shape with the telling, the shape being the first of the two. */
  Count before(Telling telling, SameEvent same) {
    return count(before, telling).upTo(shapes, (count, t) -> count.add(t, telling, same));
  }

  /** Each shape with the telling, which is the first of the two. */
  Count behind(Telling telling, SameEvent same) {
    return count(behind, telling).upTo(shapes, (count, t) -> count.add(telling, t, same));
  }

  /** How like the telling, which has no words of theirs, the likest of the shapes is. */
  int likeness(Telling telling) {
    return count(alike, telling).upTo(shapes, (count, t) -> count.likest(t, telling)).likeness;
  }

  private Count count(Map<String, Count> known, Telling telling) {
    return shapes.size() < MANY
        ? new Count()
        : known.computeIfAbsent(telling.shape(), shape -> new Count());
  }

  private interface Comparing {
    void add(Count count, Telling shape);
  }

  /** How many go with it, how many neither do nor speak against it, and whether one does. */
  static final class Count {
    private int compared;
    private int fitting;
    private int others;
    private boolean against;
    private int likeness;

    private Count upTo(List<Telling> shapes, Comparing comparing) {
      while (!against && compared < shapes.size()) {
        comparing.add(this, shapes.get(compared));
        compared++;
      }
      return this;
    }

    private void add(Telling one, Telling other, SameEvent same) {
      if (same.mayReach(one, other)) {
        fitting++;
      } else if (same.tolerates(one, other)) {
        others++;
      } else if (!same.areTwoSides(one, other)) {
        against = true;
      }
    }

    private void likest(Telling one, Telling other) {
      likeness = Math.max(likeness, Likeness.of(one, other));
    }

    int fitting() {
      return fitting;
    }

    int others() {
      return others;
    }

    boolean isAgainst() {
      return against;
    }
  }
}
