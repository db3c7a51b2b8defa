package org.newsgraph.extractor.annotation.parser;

/**
 * The network as CoreNLP works it out, addition by addition: products in single precision, sums in
 * double, the sums of pairs that it does not list rounded to single.
 */
final class CarefulNetwork {
  private final Model model;

  CarefulNetwork(Model model) {
    this.model = model;
  }

  /** One score per move, in the order of the output layer. */
  double[] scores(int[] features) {
    Weights weights = model.weights();
    double[] hidden = new double[weights.hidden()];
    for (int place = 0; place < features.length; place++) {
      add(features[place], place, hidden);
    }
    double[] scores = new double[weights.moves()];
    for (int unit = 0; unit < hidden.length; unit++) {
      double sum = hidden[unit] + weights.bias[unit];
      add(sum * sum * sum, weights.output[unit], scores);
    }
    return scores;
  }

  private void add(int feature, int place, double[] hidden) {
    double[] sums = sums(feature, place);
    boolean listed = model.listed().get(feature * Features.COUNT + place);
    for (int unit = 0; unit < hidden.length; unit++) {
      hidden[unit] += listed ? sums[unit] : (float) sums[unit];
    }
  }

  private double[] sums(int feature, int place) {
    Weights weights = model.weights();
    double[] sums = new double[weights.hidden()];
    float[] embedding = weights.embeddings[feature];
    for (int k = 0; k < embedding.length; k++) {
      float[] row = weights.input[place * embedding.length + k];
      for (int unit = 0; unit < sums.length; unit++) {
        sums[unit] += embedding[k] * row[unit];
      }
    }
    return sums;
  }

  private static void add(double factor, float[] row, double[] scores) {
    for (int i = 0; i < scores.length; i++) {
      scores[i] += factor * row[i];
    }
  }
}
