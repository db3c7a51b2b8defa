package org.newsgraph.extractor.mention.event;

/** What a participant does in an event. */
public enum Role {
  ACTOR("actor"),
  RECIPIENT("recipient"),
  VISITOR("visitor"),
  HOST("host"),
  SIGNATORY("signatory"),
  MEDIATOR("mediator"),
  VICTIM("victim");

  private final String localName;

  Role(String localName) {
    this.localName = localName;
  }

  /** The name in the vocabulary, without its namespace. */
  public String localName() {
    return localName;
  }
}
