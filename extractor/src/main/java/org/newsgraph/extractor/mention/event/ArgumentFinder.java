package org.newsgraph.extractor.mention.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.MentionKind;
import org.newsgraph.extractor.mention.event.lexicon.EventRule;
import org.newsgraph.extractor.mention.event.lexicon.Filler;
import org.newsgraph.extractor.mention.event.lexicon.Slot;
import org.newsgraph.extractor.mention.syntax.Syntax;

/** Fills the frame of a trigger's rule with the mentions of its sentence. */
final class ArgumentFinder {
  private final Syntax syntax;
  private final MentionsAt mentions;
  private final SupportVerbs support;

  ArgumentFinder(Syntax syntax, MentionsAt mentions, SupportVerbs support) {
    this.syntax = syntax;
    this.mentions = mentions;
    this.support = support;
  }

  /** The arguments in the order of the text; no mention twice. */
  List<Argument> find(EventRule rule, SlotTokens slots) {
    List<Argument> found = new ArrayList<>();
    for (Slot slot : rule.frame()) {
      if (slot.filler() != Filler.PLACE) {
        slots.in(slot.place()).forEach(head -> fill(slot, slot.filler(), head, found));
      }
    }
    fromSupport(rule, slots, found);
    indirectly(rule, slots, found);
    found.addAll(new PlaceFinder(mentions, slots).find(rule));
    found.sort(Comparator.comparingInt(argument -> argument.mention().id()));
    return found;
  }

  /** Who is acted on, where the slots name nobody: inside their phrases, or in the infinitive. */
  private void indirectly(EventRule rule, SlotTokens slots, List<Argument> found) {
    for (Slot slot : rule.frame()) {
      if (suffers(slot.filler()) && unnamed(found, slot.filler())) {
        slots.in(slot.place()).forEach(head -> inside(slot, head, found));
      }
    }
    rule.frame().stream()
        .filter(slot -> suffers(slot.filler()) && unnamed(found, slot.filler()))
        .findFirst()
        .ifPresent(
            slot -> {
              slots.in("object").forEach(head -> inside(slot, head, found));
              slots.ofInfinitive().forEach(head -> inside(slot, head, found));
            });
  }

  private static boolean suffers(Filler filler) {
    return filler == Filler.RECIPIENT || filler == Filler.VICTIM;
  }

  private static boolean unnamed(List<Argument> found, Filler filler) {
    return found.stream()
        .filter(known -> known.filler() == filler)
        .allMatch(known -> known.mention().kind() == MentionKind.DESCRIPTION);
  }

  /** The name inside a phrase, instead of a description that refers to nobody known. */
  private void inside(Slot slot, int head, List<Argument> found) {
    List<EntityMention> direct = mentions.at(head).stream().map(MentionsAt.Found::mention).toList();
    Optional<EntityMention> description =
        direct.stream().filter(m -> m.kind() == MentionKind.DESCRIPTION).findFirst();
    List<EntityMention> named =
        direct.isEmpty() || description.isPresent() ? mentions.within(head) : direct;
    named.stream()
        .filter(slot.kind()::fits)
        .filter(mention -> found.stream().noneMatch(k -> k.mention().equals(mention)))
        .map(mention -> new Argument(mention, slot.filler(), slot.place(), description))
        .forEach(found::add);
  }

  private void fill(Slot slot, Filler filler, int head, List<Argument> found) {
    for (MentionsAt.Found at : mentions.at(head)) {
      add(slot, filler, at.mention(), at.insteadOf(), found);
      mentions
          .beside(at.mention())
          .forEach(other -> add(slot, filler, other, at.insteadOf(), found));
    }
  }

  private static void add(
      Slot slot,
      Filler filler,
      EntityMention mention,
      Optional<EntityMention> insteadOf,
      List<Argument> found) {
    boolean known = found.stream().anyMatch(argument -> argument.mention().equals(mention));
    if (!known && slot.kind().fits(mention)) {
      found.add(new Argument(mention, filler, slot.place(), insteadOf));
    }
  }

  /** Whether somebody takes part who has no name here: "met students". */
  boolean strangers(EventRule rule, SlotTokens slots) {
    return rule.frame().stream()
        .filter(slot -> slot.filler().role().isPresent())
        .filter(slot -> !slot.place().equals("compound") && !slot.place().equals("modifier"))
        .flatMap(slot -> slots.in(slot.place()).stream())
        .anyMatch(head -> syntax.isNoun(head) && mentions.at(head).isEmpty());
  }

  /** Hosts and mediators, whose role the support verb itself gives. */
  private void fromSupport(EventRule rule, SlotTokens slots, List<Argument> found) {
    Optional<Slot> light =
        rule.frame().stream().filter(slot -> slot.place().equals("light")).findFirst();
    if (light.isEmpty()) {
      return;
    }
    List<Carrier> carriers = slots.supports();
    if (carriers.stream().anyMatch(carrier -> role(carrier).isPresent())) {
      found.removeIf(argument -> argument.slot().equals("light"));
      for (Carrier carrier : carriers) {
        Filler filler = role(carrier).orElse(light.get().filler());
        slots.doers(carrier).forEach(head -> fill(light.get(), filler, head, found));
      }
    }
  }

  private Optional<Filler> role(Carrier carrier) {
    return support.role(carrier.lemma(syntax), carrier.link());
  }
}
