package org.newsgraph.extractor.mention.time;

/** Which way from the day of publication the words look. */
public enum Tense {
  PAST,
  FUTURE,
  /** Present or no verb at all. */
  OPEN
}
