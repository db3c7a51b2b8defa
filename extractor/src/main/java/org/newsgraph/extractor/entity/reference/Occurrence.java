package org.newsgraph.extractor.entity.reference;

import java.util.List;
import org.newsgraph.extractor.entity.naming.Gender;

/**
 * A place in the text where something was spoken of.
 *
 * @param token the head
 * @param entities which entities; none where it is something that has no name
 * @param trait what a pronoun for it would have to be
 */
record Occurrence(
    int sentence, int token, Grammar.Function function, List<Integer> entities, Trait trait) {

  /** What pronouns may stand for a thing. */
  enum Trait {
    MALE,
    FEMALE,
    PERSON,
    THING,
    MANY;

    static Trait of(Gender gender) {
      return switch (gender) {
        case MALE -> MALE;
        case FEMALE -> FEMALE;
        case UNKNOWN -> PERSON;
      };
    }
  }

  Occurrence {
    entities = List.copyOf(entities);
  }

  boolean named() {
    return !entities.isEmpty();
  }
}
