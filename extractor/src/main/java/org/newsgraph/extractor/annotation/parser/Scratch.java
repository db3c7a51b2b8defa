package org.newsgraph.extractor.annotation.parser;

/** The layers of the network for one sentence, written anew for every configuration. */
final class Scratch {
  final float[] hidden;
  final float[] output;

  Scratch(Weights weights) {
    this.hidden = new float[weights.hidden()];
    this.output = new float[weights.moves()];
  }
}
