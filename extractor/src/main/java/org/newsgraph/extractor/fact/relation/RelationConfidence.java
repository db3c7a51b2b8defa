package org.newsgraph.extractor.fact.relation;

import org.newsgraph.extractor.mention.relation.RelationMention;

/** How often a relation that words tell is right, by its type; from the development articles. */
final class RelationConfidence {
  private RelationConfidence() {}

  static double of(RelationMention mention) {
    return switch (mention.type()) {
      case HEAD_OF_STATE, HEAD_OF_GOVERNMENT, MINISTER_OF, SPOKESPERSON_OF -> 0.92;
      case LOCATED_IN, OFFICIAL_OF, CITIZEN_OF -> 0.85;
      case HEAD_OF, MEMBER_OF, AGENCY_OF -> 0.75;
      default -> 0.65;
    };
  }
}
