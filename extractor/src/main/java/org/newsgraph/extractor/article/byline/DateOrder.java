package org.newsgraph.extractor.article.byline;

/** How the parts of dates such as 04/05/2023 follow each other. */
public enum DateOrder {
  DAY_FIRST,
  MONTH_FIRST
}
