package org.newsgraph.extractor.fact.confidence;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.extractor.mention.gazetteer.Table;

/** A logistic model: the weight of each feature, and what all weigh together. */
final class Model {
  private static final String INTERCEPT = "intercept";

  private final Map<String, Double> weights = new TreeMap<>();

  /**
   * Reads the weights from a table beside this class.
   *
   * @throws IllegalArgumentException for a feature that nobody computes
   */
  static Model read(String table) {
    Model model = new Model();
    for (List<String> row : Table.beside(Model.class, table).rows()) {
      if (!row.get(0).equals(INTERCEPT) && !Features.NAMES.contains(row.get(0))) {
        throw new IllegalArgumentException(table + ": nobody computes '" + row.get(0) + "'");
      }
      model.weights.put(row.get(0), Double.parseDouble(row.get(1)));
    }
    return model;
  }

  /** Between 0 and 1. */
  double probability(Map<String, Double> features) {
    double sum = weights.getOrDefault(INTERCEPT, 0.0);
    for (Map.Entry<String, Double> feature : features.entrySet()) {
      sum += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
