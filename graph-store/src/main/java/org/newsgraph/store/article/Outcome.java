package org.newsgraph.store.article;

/** What became of an article that was handed to the store. */
public enum Outcome {
  /** New, and in. */
  LOADED,
  /** In, in place of an earlier version of the same article. */
  REPLACED,
  /** Already there, same content read by the same version of the extractor. */
  UNCHANGED,
  /** Left out because somebody withdrew the article. */
  WITHDRAWN,
  /** Left out because its graph is not well-formed; the reason says where. */
  QUARANTINED
}
