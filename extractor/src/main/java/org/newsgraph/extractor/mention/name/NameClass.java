package org.newsgraph.extractor.mention.name;

/** What a run of tokens may be the name of; countries are told from places at the end. */
enum NameClass {
  PERSON,
  PLACE,
  ORGANIZATION,
  EVENT,
  /** A people, a faith, a work, a product: a name, but of no entity. */
  OTHER
}
