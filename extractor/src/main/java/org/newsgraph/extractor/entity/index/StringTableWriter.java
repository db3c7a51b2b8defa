package org.newsgraph.extractor.entity.index;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Collects strings and writes them, sorted and each once, as a {@link StringTable}. */
public final class StringTableWriter {
  private static final int LONGEST = 0xffff;

  private byte[] bytes = new byte[1 << 16];
  private int[] ends = new int[1024];
  private int count;

  /** Takes a string in and answers how many came before it. */
  public int add(String string) {
    byte[] encoded = string.getBytes(StandardCharsets.UTF_8);
    if (encoded.length > LONGEST) {
      throw new IllegalArgumentException("longer than 65535 bytes: " + string.substring(0, 80));
    }
    int begin = begin(count);
    if (begin + encoded.length > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(begin + encoded.length, bytes.length / 2 * 3));
    }
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, count / 2 * 3);
    }
    System.arraycopy(encoded, 0, bytes, begin, encoded.length);
    ends[count] = begin + encoded.length;
    return count++;
  }

  public int size() {
    return count;
  }

  /** The string that came after so many others. */
  public String get(int string) {
    int begin = begin(string);
    return new String(bytes, begin, ends[string] - begin, StandardCharsets.UTF_8);
  }

  /** Writes the table and answers, for each string in the order of its coming, its number. */
  public int[] write(Path file) throws IOException {
    Integer[] order = order();
    int[] numbers = new int[count];
    int[] offsets = new int[(count + StringTable.BLOCK - 1) / StringTable.BLOCK];
    int distinct = 0;
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
      for (int i = 0; i < count; i++) {
        if (i == 0 || !same(order[i - 1], order[i])) {
          boolean opens = distinct % StringTable.BLOCK == 0;
          if (opens) {
            offsets[distinct / StringTable.BLOCK] = out.size();
          }
          writeOne(out, order[i], opens ? 0 : shared(order[i - 1], order[i]));
          distinct++;
        }
        numbers[order[i]] = distinct - 1;
      }
      for (int i = 0; i * StringTable.BLOCK < distinct; i++) {
        out.writeInt(offsets[i]);
      }
      out.writeInt(distinct);
    }
    return numbers;
  }

  private boolean same(int a, int b) {
    return Arrays.equals(bytes, begin(a), ends[a], bytes, begin(b), ends[b]);
  }

  private Integer[] order() {
    Integer[] order = new Integer[count];
    Arrays.setAll(order, i -> i);
    Arrays.sort(
        order,
        (a, b) -> Arrays.compareUnsigned(bytes, begin(a), ends[a], bytes, begin(b), ends[b]));
    return order;
  }

  private void writeOne(DataOutputStream out, int string, int shared) throws IOException {
    int rest = ends[string] - begin(string) - shared;
    out.writeShort(shared);
    out.writeShort(rest);
    out.write(bytes, begin(string) + shared, rest);
  }

  private int shared(int a, int b) {
    int at = Arrays.mismatch(bytes, begin(a), ends[a], bytes, begin(b), ends[b]);
    return at < 0 ? ends[a] - begin(a) : at;
  }

  private int begin(int string) {
    return string == 0 ? 0 : ends[string - 1];
  }
}
