package org.newsgraph.extractor.mention.name.vote;

/** What a run of tokens may be the name of; countries are told from places at the end. */
public enum NameClass {
  PERSON,
  PLACE,
  ORGANIZATION,
  EVENT,
  /** A people, a faith, a work, a product: a name, but of no entity. */
  OTHER
}
