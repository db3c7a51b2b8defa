package org.newsgraph.extractor.mention.relation;

import java.util.Arrays;

/** The relations between entities, by the names that they have in the vocabulary. */
public enum RelationType {
  HEAD_OF_STATE("headOfState"),
  HEAD_OF_GOVERNMENT("headOfGovernment"),
  MINISTER_OF("ministerOf"),
  OFFICIAL_OF("officialOf"),
  HEAD_OF("headOf"),
  MEMBER_OF("memberOf"),
  CITIZEN_OF("citizenOf"),
  BASED_IN("basedIn"),
  LOCATED_IN("locatedIn"),
  PART_OF("partOf"),
  SPOKESPERSON_OF("spokespersonOf"),
  AGENCY_OF("agencyOf"),
  SPOUSE_OF("spouseOf"),
  PARENT_OF("parentOf"),
  EVENT_IN("eventIn");

  private final String localName;

  RelationType(String localName) {
    this.localName = localName;
  }

  /** The name in the vocabulary, without its namespace. */
  public String localName() {
    return localName;
  }

  /** Whether it is an office of a state: who heads it, its government or a ministry. */
  public boolean isOfState() {
    return this == HEAD_OF_STATE || this == HEAD_OF_GOVERNMENT || this == MINISTER_OF;
  }

  /** Whether it is to be at the head of a state, a government or a body. */
  public boolean isHead() {
    return this == HEAD_OF_STATE || this == HEAD_OF_GOVERNMENT || this == HEAD_OF;
  }

  /** The relation with a name of the vocabulary. */
  public static RelationType named(String localName) {
    return Arrays.stream(values())
        .filter(type -> type.localName.equals(localName))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no relation " + localName));
  }
}
