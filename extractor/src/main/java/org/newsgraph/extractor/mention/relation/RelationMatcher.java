package org.newsgraph.extractor.mention.relation;

import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.mention.EntityMention;

/** Matches a pattern against the units of a sentence. */
final class RelationMatcher {
  private static final int MOST_FILLERS = 6;

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
      Optional<Unit> verb,
      int end) {
    static final Binding NONE =
        new Binding(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0);

    private Binding with(boolean isSubject, EntityMention mention) {
      return isSubject
          ? new Binding(Optional.of(mention), object, office, verb, end)
          : new Binding(subject, Optional.of(mention), office, verb, end);
    }

    private Binding with(Unit unit) {
      return unit.kind() == Unit.Kind.VERB
          ? new Binding(subject, object, office, Optional.of(unit), end)
          : new Binding(subject, object, Optional.of(unit), verb, end);
    }

    private Binding endingAt(int unit) {
      return new Binding(subject, object, office, verb, unit);
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
      if (at + skipped >= units.size() || !Kinds.fills(units, at + skipped)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean optional(Element wanted) {
    return (wanted instanceof Element.PlaceNoun place && place.optional())
        || (wanted instanceof Element.Words words && words.optional())
        || (wanted instanceof Element.Verb verb && verb.optional());
  }

  private Optional<Binding> take(Element wanted, Unit unit, Binding bound) {
    if (wanted instanceof Element.Slot slot) {
      return slot(slot, unit, bound);
    }
    if (wanted instanceof Element.Verb verb) {
      return unit.verb()
          .filter(group -> verb.lemmas().contains(group.lemma()))
          .map(group -> bound.with(unit));
    }
    boolean fits = fits(wanted, unit);
    return fits
        ? Optional.of(unit.kind() == Unit.Kind.OFFICE ? bound.with(unit) : bound)
        : Optional.empty();
  }

  private static boolean fits(Element wanted, Unit unit) {
    if (wanted instanceof Element.Words some) {
      return some.words().contains(unit.text()) && unit.kind() != Unit.Kind.NAME;
    }
    return switch (unit.kind()) {
      case OFFICE -> wanted instanceof Element.Title;
      case NAME -> wanted instanceof Element.Bystander;
      case PLACE -> wanted instanceof Element.PlaceNoun || wanted instanceof Element.Noun;
      default -> wanted instanceof Element.Noun && unit.tag().startsWith("NN");
    };
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
