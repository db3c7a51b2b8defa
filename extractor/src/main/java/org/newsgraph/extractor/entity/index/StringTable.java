package org.newsgraph.extractor.entity.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sorted strings by number, front-coded in blocks of {@value #BLOCK}, read through a memory map.
 *
 * <p>Layout: the strings, block by block, each as (shared prefix, rest, rest's bytes) with lengths
 * as two bytes; then the offset of every block; then the number of strings. Order is that of the
 * UTF-8 bytes.
 */
public final class StringTable {
  static final int BLOCK = 16;

  private final ByteBuffer bytes;
  private final int size;
  private final int blocks;
  private final int offsets;

  private StringTable(ByteBuffer bytes) {
    this.bytes = bytes;
    this.size = bytes.getInt(bytes.limit() - 4);
    this.blocks = (size + BLOCK - 1) / BLOCK;
    this.offsets = bytes.limit() - 4 - 4 * blocks;
  }

  /** Opens a table that a {@link StringTableWriter} has written. */
  public static StringTable open(Path file) throws IOException {
    return new StringTable(MappedFile.map(file));
  }

  public int size() {
    return size;
  }

  /** The string with a number. */
  public String get(int number) {
    if (number < 0 || number >= size) {
      throw new IndexOutOfBoundsException(number);
    }
    Cursor cursor = new Cursor(number / BLOCK);
    for (int i = 0; i < number % BLOCK; i++) {
      cursor.next();
    }
    return cursor.next();
  }

  /** The number of a string, or minus one minus the number where it would stand. */
  public int find(String string) {
    byte[] key = string.getBytes(StandardCharsets.UTF_8);
    Cursor cursor = new Cursor(blockOf(key));
    int number = cursor.block * BLOCK;
    for (; number < size && number < (cursor.block + 1) * BLOCK; number++) {
      cursor.step();
      int order = cursor.compareTo(key);
      if (order >= 0) {
        return order == 0 ? number : -1 - number;
      }
    }
    return -1 - number;
  }

  /** At most {@code limit} strings that begin with a prefix, in order. */
  public List<String> startingWith(String prefix, int limit) {
    int found = find(prefix);
    List<String> strings = new ArrayList<>();
    for (int number = found < 0 ? -1 - found : found;
        number < size && strings.size() < limit;
        number++) {
      String string = get(number);
      if (!string.startsWith(prefix)) {
        break;
      }
      strings.add(string);
    }
    return strings;
  }

  private int blockOf(byte[] key) {
    int low = 0;
    int high = blocks - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      Cursor cursor = new Cursor(middle);
      cursor.step();
      if (cursor.compareTo(key) <= 0) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Walks the strings of one block. */
  private final class Cursor {
    private final int block;
    private byte[] current = new byte[64];
    private int length;
    private int at;

    Cursor(int block) {
      this.block = block;
      this.at = size == 0 ? 0 : bytes.getInt(offsets + 4 * block);
    }

    String next() {
      step();
      return new String(current, 0, length, StandardCharsets.UTF_8);
    }

    void step() {
      int shared = bytes.getShort(at) & 0xffff;
      int rest = bytes.getShort(at + 2) & 0xffff;
      if (shared + rest > current.length) {
        current = Arrays.copyOf(current, 2 * (shared + rest));
      }
      bytes.get(at + 4, current, shared, rest);
      length = shared + rest;
      at += 4 + rest;
    }

    int compareTo(byte[] key) {
      return Arrays.compareUnsigned(current, 0, length, key, 0, key.length);
    }
  }
}
