package org.newsgraph.extractor.mention;

/** How words refer to an entity. */
public enum MentionKind {
  NAME,
  /** "the Russian president", "the two leaders", "the country". */
  DESCRIPTION,
  PRONOUN,
  /** "Russian": names the country, is no mention of type country. */
  DEMONYM
}
