package org.newsgraph.extractor.annotation.parser;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What a feature at a place adds to each unit of the hidden layer, worked out when first asked for.
 *
 * <p>Sums of tags and labels are all kept; of words as many as there is room for, a newcomer in the
 * place of an older one. A sum is the same whoever asks, so that threads may share them unguarded.
 */
final class Contributions {
  private static final int SLOT_BITS = 14;
  private static final int UNUSED_BITS = Integer.SIZE - SLOT_BITS;
  private static final int MIX = 0x9E3779B1;

  private static final class Sum {
    private final int pair;
    private final float[] units;

    Sum(int pair, float[] units) {
      this.pair = pair;
      this.units = units;
    }
  }

  private final Weights weights;
  private final int words;
  private final AtomicReferenceArray<Sum> ofWords = new AtomicReferenceArray<>(1 << SLOT_BITS);
  private final AtomicReferenceArray<float[]> ofOthers;

  /**
   * @param words how many of the features are words
   * @param features all there are
   */
  Contributions(Weights weights, int words, int features) {
    this.weights = weights;
    this.words = words;
    this.ofOthers = new AtomicReferenceArray<>((features - words) * Features.COUNT);
  }

  float[] of(int feature, int place) {
    int pair = feature * Features.COUNT + place;
    return feature < words ? ofWord(pair) : ofOther(pair, pair - words * Features.COUNT);
  }

  private float[] ofWord(int pair) {
    int slot = (pair * MIX) >>> UNUSED_BITS;
    Sum kept = ofWords.get(slot);
    if (kept == null || kept.pair != pair) {
      kept = new Sum(pair, sum(pair));
      ofWords.set(slot, kept);
    }
    return kept.units;
  }

  private float[] ofOther(int pair, int slot) {
    float[] kept = ofOthers.get(slot);
    if (kept == null) {
      kept = sum(pair);
      ofOthers.set(slot, kept);
    }
    return kept;
  }

  private float[] sum(int pair) {
    float[] embedding = weights.embeddings[pair / Features.COUNT];
    int firstRow = (pair % Features.COUNT) * embedding.length;
    float[] units = new float[weights.hidden()];
    int done = 0;
    for (; done + Rows.AT_A_TIME <= embedding.length; done += Rows.AT_A_TIME) {
      Rows.addProducts(units, embedding, done, weights.input, firstRow + done);
    }
    for (; done < embedding.length; done++) {
      Rows.addProduct(units, embedding[done], weights.input[firstRow + done]);
    }
    return units;
  }
}
