package org.newsgraph.extractor.annotation.recogniser;

import edu.stanford.nlp.ie.crf.CliquePotentialFunction;
import edu.stanford.nlp.util.Index;
import java.io.Writer;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/** The features of a model and their weights. A feature's number is its place among the keys. */
final class FlatFeatures implements Index<String>, CliquePotentialFunction {
  private static final long serialVersionUID = 1;

  private final transient FlatKeys keys;
  private final transient int[] starts;
  private final transient float[] weights;

  /**
   * @param starts where the weights of the feature at each place begin
   * @param weights one for each class, or pair of classes, of a feature
   */
  FlatFeatures(FlatKeys keys, int[] starts, float[] weights) {
    this.keys = keys;
    this.starts = starts;
    this.weights = weights;
  }

  static FlatFeatures of(List<String> features, float[][] rows) {
    FlatKeys keys = FlatKeys.of(features);
    int[] starts = new int[keys.slots().length];
    int count = 0;
    for (float[] row : rows) {
      count += row.length;
    }
    float[] weights = new float[count];
    int start = 0;
    for (int i = 0; i < rows.length; i++) {
      starts[keys.find(features.get(i))] = start;
      System.arraycopy(rows[i], 0, weights, start, rows[i].length);
      start += rows[i].length;
    }
    return new FlatFeatures(keys, starts, weights);
  }

  FlatKeys keys() {
    return keys;
  }

  int[] starts() {
    return starts;
  }

  float[] weights() {
    return weights;
  }

  @Override
  public int indexOf(String feature) {
    return keys.find(feature);
  }

  /** Adds up in the order and precision of CoreNLP. */
  @Override
  public double computeCliquePotential(
      int cliqueSize, int label, int[] features, double[] values, int position) {
    double sum = 0;
    for (int i = 0; i < features.length; i++) {
      double weight = weights[starts[features[i]] + label];
      sum += values == null ? weight : weight * values[i];
    }
    return sum;
  }

  @Override
  public boolean contains(Object feature) {
    return feature instanceof String key && keys.find(key) >= 0;
  }

  @Override
  @Deprecated
  public int indexOf(String feature, boolean add) {
    if (add) {
      throw new UnsupportedOperationException();
    }
    return indexOf(feature);
  }

  @Override
  public boolean isLocked() {
    return true;
  }

  @Override
  public void lock() {
    // it never changes
  }

  @Override
  public int size() {
    throw new UnsupportedOperationException();
  }

  @Override
  public String get(int number) {
    throw new UnsupportedOperationException();
  }

  @Override
  public int addToIndex(String feature) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<String> objectsList() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Collection<String> objects(int[] numbers) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void unlock() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void saveToWriter(Writer out) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void saveToFilename(String file) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean add(String feature) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean addAll(Collection<? extends String> features) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void clear() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Iterator<String> iterator() {
    throw new UnsupportedOperationException();
  }
}
