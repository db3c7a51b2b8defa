package org.newsgraph.extractor.annotation.recogniser;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.HashIndex;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a recogniser of CoreNLP as CoreNLP writes it, but for its large tables, which are taken
 * out; in their place stands an {@link Omitted}.
 */
final class Flattening extends ObjectOutputStream {
  /** More entries than the small tables have, and fewer than the large ones. */
  private static final int LARGE = 10_000;

  private List<String> features = List.of();
  private float[][] weights = new float[0][];
  private Map<String, String> clusters = Map.of();

  private Flattening(OutputStream out) throws IOException {
    super(out);
    enableReplaceObject(true);
  }

  static FlatModel flat(CRFClassifier<CoreLabel> recogniser) throws IOException {
    ByteArrayOutputStream small = new ByteArrayOutputStream();
    try (Flattening out = new Flattening(small)) {
      recogniser.serializeClassifier(out);
      return new FlatModel(
          small.toByteArray(),
          FlatFeatures.of(out.features, out.weights),
          FlatClusters.of(out.clusters));
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  protected Object replaceObject(Object object) {
    if (object instanceof HashIndex<?> index && index.size() > LARGE) {
      features = (List<String>) index.objectsList();
      return Omitted.FEATURES;
    }
    if (object instanceof float[][] rows) {
      weights = rows;
      return new float[0][];
    }
    if (object.getClass() == HashMap.class && ((Map<?, ?>) object).size() > LARGE) {
      clusters = (Map<String, String>) object;
      return Omitted.CLUSTERS;
    }
    return object;
  }
}
