package org.newsgraph.extractor.annotation.recogniser;

/** A recogniser in parts. */
final class FlatModel {
  private final byte[] small;
  private final FlatFeatures features;
  private final FlatClusters clusters;

  /**
   * @param small all but its large tables, as CoreNLP writes it
   */
  FlatModel(byte[] small, FlatFeatures features, FlatClusters clusters) {
    this.small = small;
    this.features = features;
    this.clusters = clusters;
  }

  byte[] small() {
    return small;
  }

  FlatFeatures features() {
    return features;
  }

  FlatClusters clusters() {
    return clusters;
  }
}
