package org.newsgraph.extractor.annotation.parser;

import java.util.Arrays;

/** The network in single precision. */
final class Network {
  private final Weights weights;
  private final Contributions contributions;

  Network(Model model) {
    this.weights = model.weights();
    int features = weights.embeddings.length;
    this.contributions = new Contributions(weights, model.vocabulary().firstTag(), features);
  }

  Scratch scratch() {
    return new Scratch(weights);
  }

  /** One score per move, in the order of the output layer. */
  double[] scores(int[] features, Scratch scratch) {
    hidden(features, scratch.hidden);
    output(scratch.hidden, scratch.output);
    double[] scores = new double[weights.moves()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = scratch.output[i];
    }
    return scores;
  }

  private void hidden(int[] features, float[] hidden) {
    System.arraycopy(weights.bias, 0, hidden, 0, hidden.length);
    for (int place = 0; place < features.length; place += Rows.AT_A_TIME) {
      Rows.add(
          hidden,
          contributions.of(features[place], place),
          contributions.of(features[place + 1], place + 1),
          contributions.of(features[place + 2], place + 2),
          contributions.of(features[place + 3], place + 3));
    }
    cube(hidden);
  }

  private static void cube(float[] hidden) {
    for (int i = 0; i < hidden.length; i++) {
      hidden[i] = hidden[i] * hidden[i] * hidden[i];
    }
  }

  private void output(float[] hidden, float[] output) {
    Arrays.fill(output, 0);
    int unit = 0;
    for (; unit + Rows.AT_A_TIME <= hidden.length; unit += Rows.AT_A_TIME) {
      Rows.addProducts(output, hidden, unit, weights.output, unit);
    }
    for (; unit < hidden.length; unit++) {
      Rows.addProduct(output, hidden[unit], weights.output[unit]);
    }
  }
}
