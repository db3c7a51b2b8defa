package org.newsgraph.extractor.article.field;

/** What a record about an article may tell of it. */
public enum Field {
  ID,
  TITLE,
  TEXT,
  PUBLISHED,
  URL,
  PUBLISHER,
  AUTHOR,
  COLLECTION
}
