package org.newsgraph.extractor.entity.naming;

import org.newsgraph.extractor.mention.gazetteer.FirstNames;

/** What a name or a pronoun tells of a person's gender. */
public enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  static Gender ofCode(String code) {
    return switch (code) {
      case "m" -> MALE;
      case "f" -> FEMALE;
      default -> UNKNOWN;
    };
  }

  /** That of all who bear a first name. */
  static Gender ofFirstName(String name) {
    return FirstNames.isOfMen(name) ? MALE : FirstNames.isOfWomen(name) ? FEMALE : UNKNOWN;
  }

  boolean agrees(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
