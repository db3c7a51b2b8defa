package org.newsgraph.extractor.annotation.recogniser;

/**
 * A recogniser in parts.
 *
 * @param small all but its large tables, as CoreNLP writes it
 */
record FlatModel(byte[] small, FlatFeatures features, FlatClusters clusters) {}
