package org.newsgraph.extractor.annotation.parser;

/**
 * The weights of the network, each row an array of its own: the compiler then adds up eight numbers
 * at a time, which it does not where rows are parts of one array.
 */
final class Weights {
  /** One row per feature, as wide as the embedding. */
  final float[][] embeddings;

  /** One row per place and column of the embedding, as wide as the hidden layer. */
  final float[][] input;

  /** Of the hidden layer. */
  final float[] bias;

  /** One row per hidden unit, as wide as there are moves. */
  final float[][] output;

  Weights(float[][] embeddings, float[][] input, float[] bias, float[][] output) {
    this.embeddings = embeddings;
    this.input = input;
    this.bias = bias;
    this.output = output;
  }

  int hidden() {
    return bias.length;
  }

  int moves() {
    return output[0].length;
  }
}
