package org.newsgraph.extractor.mention;

/** What kind of thing an entity is. */
public enum EntityType {
  PERSON,
  COUNTRY,
  PLACE,
  ORGANIZATION,
  /** An event with a name of its own. */
  EVENT
}
