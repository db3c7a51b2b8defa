package org.newsgraph.extractor.annotation.recogniser;

/** What stands for a large table in what is written of a recogniser. */
enum Omitted {
  FEATURES,
  CLUSTERS
}
