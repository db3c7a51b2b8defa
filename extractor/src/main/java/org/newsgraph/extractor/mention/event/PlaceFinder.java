package org.newsgraph.extractor.mention.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.MentionKind;
import org.newsgraph.extractor.mention.event.lexicon.EventRule;
import org.newsgraph.extractor.mention.event.lexicon.Filler;
import org.newsgraph.extractor.mention.event.lexicon.Kind;
import org.newsgraph.extractor.mention.event.lexicon.Slot;

/** Candidates for the place of an event, from the slots that are surest. */
final class PlaceFinder {
  private final MentionsAt mentions;
  private final SlotTokens slots;

  PlaceFinder(MentionsAt mentions, SlotTokens slots) {
    this.mentions = mentions;
    this.slots = slots;
  }

  /** What hangs on the trigger, else on its verb, else astray, else who hosts, else above. */
  List<Argument> find(EventRule rule) {
    List<Argument> found = new ArrayList<>();
    for (Slot slot : places(rule)) {
      if (!slot.preposition() && !otherNation(slot)) {
        slots.in(slot.place()).forEach(head -> found.addAll(at(slot, head)));
      }
    }
    found.addAll(behind(rule, slots.behind()::own));
    List<Function<String, List<Integer>>> further =
        List.of(slots.behind()::carried, slots.behind()::astray);
    for (Function<String, List<Integer>> tier : further) {
      if (found.isEmpty()) {
        behind(rule, tier).stream()
            .filter(place -> !mentions.places().continent(place.mention()))
            .forEach(found::add);
      }
    }
    if (found.isEmpty()) {
      found.addAll(hosting(rule));
    }
    return found.isEmpty() && rule.type() != EventClass.CALL ? above() : found;
  }

  /** "Geneva hosted the talks": a town does so by being the place. */
  private List<Argument> hosting(EventRule rule) {
    return places(rule).isEmpty()
        ? List.of()
        : slots.hosts(mentions.places().hosting()).stream()
            .flatMap(subject -> mentions.direct(subject).stream())
            .filter(EntityMention::isName)
            .filter(town -> Kind.TOWN.fits(town) || mentions.places().venue(town))
            .map(town -> argument(town, "in"))
            .toList();
  }

  private static List<Slot> places(EventRule rule) {
    return rule.frame().stream().filter(slot -> slot.filler() == Filler.PLACE).toList();
  }

  private List<Argument> behind(EventRule rule, Function<String, List<Integer>> tier) {
    return places(rule).stream()
        .filter(Slot::preposition)
        .flatMap(slot -> tier.apply(slot.place()).stream().flatMap(head -> at(slot, head).stream()))
        .toList();
  }

  /** "Karzai's Indian visit" led to India, "an Indian visit" may be one by Indians. */
  private boolean otherNation(Slot slot) {
    return slot.place().equals("modifier") && slots.in("possessor").isEmpty();
  }

  /** "on" is a place only with ground below it: "on the island of Bali", not "talks on Cyprus". */
  private List<Argument> at(Slot slot, int head) {
    boolean topic = slot.place().equals("on") && !mentions.ground(head);
    return topic
        ? List.of()
        : mentions.places().of(head).stream()
            .filter(place -> fits(slot, place))
            .map(place -> argument(place, slot.place()))
            .toList();
  }

  private boolean fits(Slot slot, EntityMention place) {
    boolean named = slot.kind().fits(place) || mentions.places().venue(place);
    boolean whole = slot.place().equals("compound") && mentions.places().continent(place);
    return place.kind() == MentionKind.DEMONYM || (named && !whole);
  }

  /** "in Kyiv on Monday, where they met", "a visit to Oslo, during which he met". */
  private List<Argument> above() {
    List<Argument> found = new ArrayList<>();
    slots
        .whereabouts()
        .where()
        .flatMap(where -> mentions.places().before(where))
        .ifPresent(place -> found.add(argument(place, "in")));
    slots.whereabouts().duringWhich().stream()
        .flatMap(noun -> mentions.places().of(noun).stream())
        .filter(Kind.PLACE::fits)
        .forEach(place -> found.add(argument(place, "in")));
    return found;
  }

  private static Argument argument(EntityMention place, String slot) {
    return new Argument(place, Filler.PLACE, slot, Optional.empty());
  }
}
