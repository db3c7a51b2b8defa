package org.newsgraph.extractor.fact.confidence;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.extractor.table.Table;

/** Every feature that a model may weigh, in words. */
final class FeatureWords {
  static final Map<String, String> ALL = read();

  private FeatureWords() {}

  private static Map<String, String> read() {
    Map<String, String> all = new TreeMap<>();
    Table.beside(FeatureWords.class, "en/features.tsv", "feature", "words")
        .rows()
        .forEach(row -> all.put(row.required("feature"), row.required("words")));
    return Collections.unmodifiableMap(all);
  }
}
