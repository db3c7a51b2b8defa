package org.newsgraph.extractor.entity.authority;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.newsgraph.extractor.entity.index.NameHash;
import org.newsgraph.extractor.entity.index.NameTableWriter;

/** Who bears which name, 12 bytes for each: a name's hash and the number of its entry. */
final class Bearers {
  private long[] hashes = new long[1024];
  private int[] entries = new int[1024];
  private int count;

  void add(String name, int entry) {
    if (count == hashes.length) {
      hashes = Arrays.copyOf(hashes, count + (count >> 1));
      entries = Arrays.copyOf(entries, count + (count >> 1));
    }
    hashes[count] = NameHash.of(name);
    entries[count++] = entry;
  }

  boolean isEmpty() {
    return count == 0;
  }

  /** Writes a table from the key of every bearer of every name to its entry. */
  void write(Path file) throws IOException {
    Integer[] order = new Integer[count];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Long.compare(hashes[a], hashes[b]));
    NameTableWriter table = new NameTableWriter();
    int bearer = 0;
    for (int i = 0; i < count; i++) {
      bearer = i > 0 && hashes[order[i]] == hashes[order[i - 1]] ? bearer + 1 : 0;
      table.add(key(hashes[order[i]], bearer), entries[order[i]]);
    }
    table.write(file, number -> number);
  }

  /** The key of the n-th bearer of a name. */
  static String key(String name, int bearer) {
    return key(NameHash.of(name), bearer);
  }

  private static String key(long hash, int bearer) {
    return Long.toHexString(hash) + "\t" + bearer;
  }
}
