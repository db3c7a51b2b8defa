package org.newsgraph.extractor.annotation.parser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the model knows by number: words first, then tags, then labels, each number a row of the
 * embeddings.
 *
 * @param labels the relations without the one that stands for "none"; the first is the root's
 * @param firstTag the number of the first tag; words have smaller ones
 * @param noLabel the number of the label "none"; that of label i is i + 1 greater
 */
record Vocabulary(
    Map<String, Integer> words,
    Map<String, Integer> tags,
    List<String> labels,
    int firstTag,
    int noLabel) {
  private static final String UNKNOWN = "-UNKNOWN-";
  private static final String NONE = "-NULL-";
  private static final String ROOT = "-ROOT-";

  static Vocabulary of(List<String> words, List<String> tags, List<String> labels) {
    if (!labels.get(0).equals(NONE)) {
      throw new IllegalStateException("The parser's labels must begin with " + NONE);
    }
    return new Vocabulary(
        numbered(words, 0),
        numbered(tags, words.size()),
        List.copyOf(labels.subList(1, labels.size())),
        words.size(),
        words.size() + tags.size());
  }

  /** Where a name comes twice, the later number counts, as in CoreNLP. */
  private static Map<String, Integer> numbered(List<String> names, int first) {
    Map<String, Integer> numbers = new HashMap<>(2 * names.size());
    for (int i = 0; i < names.size(); i++) {
      numbers.put(names.get(i), first + i);
    }
    return numbers;
  }

  /** Numbers of the words; before them those of "no word" and of the root. */
  int[] wordIds(List<String> sentence) {
    return ids(words, sentence);
  }

  /** Numbers of the tags; before them those of "no word" and of the root. */
  int[] tagIds(List<String> sentence) {
    return ids(tags, sentence);
  }

  private static int[] ids(Map<String, Integer> known, List<String> sentence) {
    int unknown = known.get(UNKNOWN);
    int[] ids = new int[sentence.size() + 2];
    ids[0] = known.get(NONE);
    ids[1] = known.get(ROOT);
    for (int i = 0; i < sentence.size(); i++) {
      ids[i + 2] = known.getOrDefault(sentence.get(i), unknown);
    }
    return ids;
  }
}
