package org.newsgraph.extractor.entity.naming;

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

  boolean agrees(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
