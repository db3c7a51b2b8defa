package org.newsgraph.store.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.newsgraph.store.consolidation.joining.SameEvent;
import org.newsgraph.store.consolidation.telling.Telling;

/**
 * The stored tellings under blocks. Where many are of one shape and none of them has anything of
 * its own, all go the way of the first: these stand for the others until it turns out that
 * something changes for them.
 */
final class Crowds {
  /** The second of a kind changes some things that the fourth does not. */
  private static final int FIRST = 3;

  private final Ledger ledger;
  private final StoredTellings stored;
  private final SameEvent same;
  private final Set<String> passOver;
  private final Predicate<String> plain;
  private final Map<String, List<Telling>> shapes = new HashMap<>();
  private final Set<String> whole = new HashSet<>();
  private final Set<String> cut = new HashSet<>();

  /**
   * Those in the store.
   *
   * @param passOver articles whose tellings are not looked for
   * @param plain whether the first of a shape may stand for the others
   */
  Crowds(
      Ledger ledger,
      StoredTellings stored,
      SameEvent same,
      Set<String> passOver,
      Predicate<String> plain) {
    this.ledger = ledger;
    this.stored = stored;
    this.same = same;
    this.passOver = passOver;
    this.plain = plain;
  }

  /** The tellings under a block. */
  List<Telling> under(String block) {
    List<Telling> found = new ArrayList<>();
    for (String each : ledger.under(block)) {
      found.addAll(
          Ledger.isShape(each)
              ? shapes.computeIfAbsent(each, this::ofShape)
              : stored.under(Set.of(each), passOver));
    }
    return found;
  }

  private List<Telling> ofShape(String shape) {
    List<String> names =
        ledger.ofShape(shape).stream()
            .filter(name -> !passOver.contains(StoredTellings.article(name)))
            .sorted(Comparator.comparing(StoredTellings::article))
            .toList();
    if (names.size() > FIRST && !whole.contains(shape) && plain.test(shape)) {
      List<Telling> first = stored.under(names.subList(0, FIRST), passOver);
      if (first.stream().allMatch(t -> t.days().isPresent() && same.mayReach(t, t))) {
        cut.add(shape);
        return first;
      }
    }
    return stored.under(names, passOver);
  }

  /**
   * From now on all are there that are of the shape of one of these; false where they were all
   * there before.
   */
  boolean spread(Collection<Telling> some) {
    boolean isNew = false;
    for (Telling telling : some) {
      String shape = Ledger.shapeOf(telling);
      if (cut.remove(shape)) {
        whole.add(shape);
        shapes.remove(shape);
        isNew = true;
      }
    }
    return isNew;
  }
}
