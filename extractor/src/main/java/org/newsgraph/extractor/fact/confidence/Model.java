package org.newsgraph.extractor.fact.confidence;

import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.extractor.table.Row;
import org.newsgraph.extractor.table.Table;

/** A logistic model: the weight of each feature, and what all weigh together. */
final class Model {
  private static final String INTERCEPT = "intercept";

  private final Map<String, Double> weights = new TreeMap<>();

  /**
   * Reads the weights from a table beside this class.
   *
   * @throws IllegalStateException with file and line, for a feature that nobody computes
   */
  static Model read(String table) {
    Model model = new Model();
    for (Row row : Table.beside(Model.class, table, "feature", "weight").rows()) {
      String feature = row.required("feature");
      if (!feature.equals(INTERCEPT) && !FeatureWords.ALL.containsKey(feature)) {
        throw row.error("nobody computes '" + feature + "'");
      }
      model.weights.put(feature, row.read("weight", Double::valueOf));
    }
    return model;
  }

  /** How much a feature speaks for a report; less than nothing where it speaks against it. */
  double weight(String feature) {
    return weights.getOrDefault(feature, 0.0);
  }

  /** Between 0 and 1. */
  double probability(Map<String, Double> features) {
    double sum = weight(INTERCEPT);
    for (Map.Entry<String, Double> feature : features.entrySet()) {
      sum += weight(feature.getKey()) * feature.getValue();
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
