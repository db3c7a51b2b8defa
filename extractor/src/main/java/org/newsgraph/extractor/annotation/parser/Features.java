package org.newsgraph.extractor.annotation.parser;

import java.util.List;

/**
 * What the network looks at: 18 words of a configuration, their tags, and the labels of the 12 that
 * are dependents, as rows of the embeddings.
 */
final class Features {
  static final int COUNT = 48;
  private static final int WORDS = 18;
  private static final int ON_THE_WAY = 6;

  private final int[] words;
  private final int[] tags;
  private final int noLabel;

  Features(Vocabulary vocabulary, List<String> words, List<String> tags) {
    this.words = vocabulary.wordIds(words);
    this.tags = vocabulary.tagIds(tags);
    this.noLabel = vocabulary.noLabel();
  }

  int[] of(Configuration configuration) {
    int[] seen = seen(configuration);
    int[] features = new int[COUNT];
    for (int i = 0; i < WORDS; i++) {
      features[i] = words[seen[i] + 1];
      features[WORDS + i] = tags[seen[i] + 1];
    }
    for (int i = ON_THE_WAY; i < WORDS; i++) {
      features[2 * WORDS + i - ON_THE_WAY] = noLabel + 1 + configuration.label(seen[i]);
    }
    return features;
  }

  /** Three words of the stack, three to come, and six dependents of each of the two topmost. */
  private static int[] seen(Configuration configuration) {
    int[] seen = new int[WORDS];
    for (int i = 0; i < 3; i++) {
      seen[i] = configuration.onStack(2 - i);
      seen[3 + i] = configuration.toCome(i);
    }
    dependents(configuration, configuration.onStack(0), seen, ON_THE_WAY);
    dependents(configuration, configuration.onStack(1), seen, 2 * ON_THE_WAY);
    return seen;
  }

  private static void dependents(Configuration configuration, int word, int[] seen, int from) {
    int left = configuration.leftChild(word, 0);
    int right = configuration.rightChild(word, 0);
    seen[from] = left;
    seen[from + 1] = right;
    seen[from + 2] = configuration.leftChild(word, 1);
    seen[from + 3] = configuration.rightChild(word, 1);
    seen[from + 4] = configuration.leftChild(left, 0);
    seen[from + 5] = configuration.rightChild(right, 0);
  }
}
