package org.newsgraph.extractor.mention.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractor.mention.syntax.Syntax;

/** Where an event took place, as a clause tells it that hangs on a place or on a visit. */
final class Whereabouts {
  private static final Set<String> ON_WAY = Set.of("on", "during");
  private static final Set<String> TRIPS = Set.of("visit", "trip", "tour", "stay");

  private final Syntax syntax;
  private final int trigger;
  private final List<Carrier> carriers;
  private final Behind behind;

  Whereabouts(Syntax syntax, int trigger, List<Carrier> carriers, Behind behind) {
    this.syntax = syntax;
    this.trigger = trigger;
    this.carriers = List.copyOf(carriers);
    this.behind = behind;
  }

  /** The word "where" in "Baku, where they met", "Baku, where he held talks". */
  Optional<Integer> where() {
    return Stream.concat(Stream.of(trigger), carriers.stream().map(Carrier::verb))
        .flatMap(verb -> syntax.children(verb, "advmod", "mark", "dep").stream())
        .filter(word -> syntax.word(word).equals("where"))
        .findFirst();
  }

  /**
   * Where a visit led during which the event took place: "a visit to Oslo, during which he met", "a
   * visit to Oslo in May, when he met".
   */
  List<Integer> duringWhich() {
    if (!syntax.relation(trigger).equals("acl:relcl")) {
      return List.of();
    }
    Stream<Integer> nouns =
        when()
            ? syntax.governor(trigger).flatMap(syntax::governor).stream().flatMap(this::trips)
            : during() ? syntax.governor(trigger).stream() : Stream.of();
    return nouns
        .flatMap(noun -> Stream.of("to", "in").flatMap(to -> behind.of(noun, to).stream()))
        .toList();
  }

  private boolean during() {
    return syntax.children(trigger, "obl", "nmod").stream()
        .anyMatch(
            which -> syntax.isRelativePronoun(which) && ON_WAY.contains(syntax.preposition(which)));
  }

  private boolean when() {
    return syntax.children(trigger, "advmod", "mark").stream()
        .anyMatch(word -> syntax.word(word).equals("when"));
  }

  /** A visit, or the visits on which something was done. */
  private Stream<Integer> trips(int above) {
    return Stream.concat(Stream.of(above), syntax.children(above, "obl", "obj").stream())
        .filter(noun -> TRIPS.contains(syntax.lemma(noun)));
  }
}
