package org.newsgraph.extractor.article.plain;

/** How much of a text may be taken for clutter. */
public enum Care {
  /** Nothing is cut. */
  AS_IS,
  /** Text of a data set: mostly clean, only what is surely no article is cut. */
  CLEAN,
  /** Text that may have been copied from a web page with everything around it. */
  COPIED
}
