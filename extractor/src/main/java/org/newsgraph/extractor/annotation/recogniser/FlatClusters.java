package org.newsgraph.extractor.annotation.recogniser;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The cluster of each word, as CoreNLP asks a map for it. */
final class FlatClusters extends AbstractMap<String, String> {
  private final FlatKeys keys;
  private final short[] numbers;
  private final List<String> names;

  /**
   * @param numbers of the cluster of the word at each place
   * @param names of the clusters by their numbers
   */
  FlatClusters(FlatKeys keys, short[] numbers, List<String> names) {
    this.keys = keys;
    this.numbers = numbers;
    this.names = List.copyOf(names);
  }

  static FlatClusters of(Map<String, String> clusters) {
    List<String> names = new ArrayList<>(new TreeSet<>(clusters.values()));
    if (names.size() > Short.MAX_VALUE) {
      throw new IllegalStateException("The models have more clusters of words than fit.");
    }
    Map<String, Integer> number = new HashMap<>();
    names.forEach(name -> number.put(name, number.size()));
    FlatKeys keys = FlatKeys.of(clusters.keySet());
    short[] numbers = new short[keys.slots().length];
    clusters.forEach((word, name) -> numbers[keys.find(word)] = number.get(name).shortValue());
    return new FlatClusters(keys, numbers, names);
  }

  boolean isSame(FlatClusters other) {
    return Arrays.equals(keys.slots(), other.keys.slots())
        && Arrays.equals(numbers, other.numbers)
        && names.equals(other.names);
  }

  FlatKeys keys() {
    return keys;
  }

  short[] numbers() {
    return numbers;
  }

  List<String> names() {
    return names;
  }

  @Override
  public String get(Object word) {
    int slot = word instanceof String key ? keys.find(key) : -1;
    return slot < 0 ? null : names.get(numbers[slot]);
  }

  @Override
  public boolean containsKey(Object word) {
    return get(word) != null;
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  @Override
  public Set<Entry<String, String>> entrySet() {
    throw new UnsupportedOperationException("The words themselves are not kept.");
  }
}
