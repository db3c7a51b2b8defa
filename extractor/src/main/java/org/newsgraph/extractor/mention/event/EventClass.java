package org.newsgraph.extractor.mention.event;

/** The classes of events, by the names that they have in the vocabulary. */
public enum EventClass {
  MEETING("Meeting"),
  VISIT("Visit"),
  CALL("Call"),
  SIGNING("Signing"),
  AGREEMENT("Agreement"),
  SUPPORT("Support"),
  COOPERATION("Cooperation"),
  AID("Aid"),
  CONCESSION("Concession"),
  RETREAT("Retreat"),
  REQUEST("Request"),
  ACCUSATION("Accusation"),
  REJECTION("Rejection"),
  THREAT("Threat"),
  PROTEST("Protest"),
  SANCTION("Sanction"),
  MOBILIZATION("Mobilization"),
  COERCION("Coercion"),
  ASSAULT("Assault"),
  ELECTION("Election"),
  APPOINTMENT("Appointment"),
  DEPARTURE("Departure"),
  STATEMENT("Statement");

  private final String localName;

  EventClass(String localName) {
    this.localName = localName;
  }

  /** The name in the vocabulary, without its namespace. */
  public String localName() {
    return localName;
  }

  /** Whether people or states come into contact in it: they meet, visit, call or sign. */
  public boolean isContact() {
    return this == MEETING || this == VISIT || this == CALL || this == SIGNING;
  }
}
