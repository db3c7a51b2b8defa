package org.newsgraph.extractor.annotation.parser;

/** Additions of rows, four at a time: a sum is fetched and put back once for all of them. */
final class Rows {
  static final int AT_A_TIME = 4;

  private Rows() {}

  static void add(float[] sum, float[] a, float[] b, float[] c, float[] d) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += (a[i] + b[i]) + (c[i] + d[i]);
    }
  }

  /** Adds four rows, each multiplied by a factor. */
  static void addProducts(float[] sum, float[] factors, int factor, float[][] rows, int row) {
    float a = factors[factor];
    float b = factors[factor + 1];
    float c = factors[factor + 2];
    float d = factors[factor + 3];
    float[] rowA = rows[row];
    float[] rowB = rows[row + 1];
    float[] rowC = rows[row + 2];
    float[] rowD = rows[row + 3];
    for (int i = 0; i < sum.length; i++) {
      sum[i] += (a * rowA[i] + b * rowB[i]) + (c * rowC[i] + d * rowD[i]);
    }
  }

  static void addProduct(float[] sum, float factor, float[] row) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += factor * row[i];
    }
  }
}
