package org.newsgraph.extractor.mention.event;

/** The classes of events, by the names that they have in the vocabulary. */
public enum EventClass {
  MEETING("Meeting", true),
  VISIT("Visit", true),
  CALL("Call", true),
  SIGNING("Signing", true),
  AGREEMENT("Agreement", false),
  SUPPORT("Support", false),
  COOPERATION("Cooperation", false),
  AID("Aid", false),
  CONCESSION("Concession", false),
  RETREAT("Retreat", false),
  REQUEST("Request", false),
  ACCUSATION("Accusation", false),
  REJECTION("Rejection", false),
  THREAT("Threat", false),
  PROTEST("Protest", false),
  SANCTION("Sanction", false),
  MOBILIZATION("Mobilization", false),
  COERCION("Coercion", false),
  ASSAULT("Assault", false),
  ELECTION("Election", false),
  APPOINTMENT("Appointment", false),
  DEPARTURE("Departure", false),
  COMMEMORATION("Commemoration", false),
  STATEMENT("Statement", false);

  private final String localName;
  private final boolean contact;

  EventClass(String localName, boolean contact) {
    this.localName = localName;
    this.contact = contact;
  }

  /** The name in the vocabulary, without its namespace. */
  public String localName() {
    return localName;
  }

  /** Whether people or states come into contact in it: they meet, visit, call or sign. */
  public boolean isContact() {
    return contact;
  }
}
