package org.newsgraph.extractor.mention.event.lexicon;

import java.util.Objects;
import java.util.Set;

/**
 * One slot of a frame: where in the grammar to look, for what kind of entity, and what it is to the
 * event.
 *
 * @param place {@code subject}, {@code object}, {@code indirect}, {@code possessor}, {@code
 *     compound}, {@code modifier}, {@code light} or a preposition
 * @param required whether the rule holds only where the slot is filled
 */
public record Slot(String place, boolean required, Filler filler, Kind kind) {
  private static final Set<String> RELATIONS =
      Set.of(
          "subject",
          "object",
          "indirect",
          "possessor",
          "compound",
          "modifier",
          "light",
          "carried",
          "keeper",
          "quarrel",
          "escort");

  public Slot {
    Objects.requireNonNull(place);
    Objects.requireNonNull(filler);
    Objects.requireNonNull(kind);
  }

  /** Whether it is a preposition, not a relation by itself. */
  public boolean preposition() {
    return !RELATIONS.contains(place);
  }

  /** Reads {@code with!=actor:person}. */
  static Slot parse(String text) {
    int equals = text.indexOf('=');
    if (equals < 1) {
      throw new IllegalArgumentException("a slot reads place=filler, not '" + text + "'");
    }
    boolean required = text.charAt(equals - 1) == '!';
    String place = text.substring(0, required ? equals - 1 : equals).replace('_', ' ');
    String[] filler = text.substring(equals + 1).split(":", 2);
    Filler what = Filler.of(filler[0]);
    Kind usual = what == Filler.PLACE ? Kind.PLACE : Kind.PARTY;
    return new Slot(place, required, what, filler.length > 1 ? Kind.of(filler[1]) : usual);
  }
}
