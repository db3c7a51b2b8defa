package org.newsgraph.extractor.mention.relation;

import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.mention.EntityMention;

/** Matches a pattern against the units of a sentence. */
final class RelationMatcher {
  private static final int MOST_FILLERS = 4;

  private final List<Unit> units;
  private final Kinds kinds;

  RelationMatcher(List<Unit> units, Kinds kinds) {
    this.units = units;
    this.kinds = kinds;
  }

  /** What a match has bound so far. */
  record Binding(
      Optional<EntityMention> subject,
      Optional<EntityMention> object,
      Optional<Unit> office,
      int end) {
    static final Binding NONE =
        new Binding(Optional.empty(), Optional.empty(), Optional.empty(), 0);

    private Binding with(boolean isSubject, EntityMention mention) {
      return isSubject
          ? new Binding(Optional.of(mention), object, office, end)
          : new Binding(subject, Optional.of(mention), office, end);
    }

    private Binding with(Unit title) {
      return new Binding(subject, object, Optional.of(title), end);
    }

    private Binding endingAt(int unit) {
      return new Binding(subject, object, office, unit);
    }
  }

  Optional<Binding> match(RelationPattern pattern, int from) {
    return step(pattern.elements(), 0, from, Binding.NONE);
  }

  private Optional<Binding> step(List<Element> elements, int element, int at, Binding bound) {
    if (element == elements.size()) {
      return Optional.of(bound.endingAt(at));
    }
    Element wanted = elements.get(element);
    if (wanted instanceof Element.Filler) {
      return filler(elements, element, at, bound);
    }
    Optional<Binding> taken =
        at < units.size()
            ? take(wanted, units.get(at), bound)
                .flatMap(next -> step(elements, element + 1, at + 1, next))
            : Optional.empty();
    return taken.isEmpty() && optional(wanted) ? step(elements, element + 1, at, bound) : taken;
  }

  private Optional<Binding> filler(List<Element> elements, int element, int at, Binding bound) {
    for (int skipped = 0; skipped <= MOST_FILLERS; skipped++) {
      Optional<Binding> found = step(elements, element + 1, at + skipped, bound);
      if (found.isPresent()) {
        return found;
      }
      if (at + skipped >= units.size() || !Kinds.fills(units.get(at + skipped))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean optional(Element wanted) {
    return wanted instanceof Element.Words words && words.optional();
  }

  private Optional<Binding> take(Element wanted, Unit unit, Binding bound) {
    if (wanted instanceof Element.Slot slot) {
      return slot(slot, unit, bound);
    }
    boolean fits =
        wanted instanceof Element.Title
            ? unit.kind() == Unit.Kind.OFFICE
            : wanted instanceof Element.PlaceNoun
                ? unit.kind() == Unit.Kind.PLACE
                : ((Element.Words) wanted).words().contains(unit.text())
                    && unit.kind() != Unit.Kind.NAME;
    return fits
        ? Optional.of(unit.kind() == Unit.Kind.OFFICE ? bound.with(unit) : bound)
        : Optional.empty();
  }

  private Optional<Binding> slot(Element.Slot slot, Unit unit, Binding bound) {
    if (slot.kind().equals("described")) {
      return unit.described().map(mention -> bound.with(slot.subject(), mention).with(unit));
    }
    return unit.name()
        .filter(mention -> kinds.fits(slot.kind(), mention))
        .map(mention -> bound.with(slot.subject(), mention));
  }
}
