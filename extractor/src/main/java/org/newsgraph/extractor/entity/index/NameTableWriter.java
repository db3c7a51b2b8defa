package org.newsgraph.extractor.entity.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Collects names with their numbers and writes a {@link NameTable}; the first of a name stays. */
public final class NameTableWriter {
  private static final int CHUNK = 1 << 16;

  private long[] hashes = new long[1024];
  private int[] numbers = new int[1024];
  private int count;

  public void add(CharSequence name, int number) {
    if (count == hashes.length) {
      hashes = Arrays.copyOf(hashes, count + (count >> 1));
      numbers = Arrays.copyOf(numbers, count + (count >> 1));
    }
    hashes[count] = NameHash.of(name);
    numbers[count++] = number;
  }

  /** Writes the table, each number as {@code renumber} turns it. */
  public void write(Path file, IntUnaryOperator renumber) throws IOException {
    int size = Math.toIntExact(Math.max(8, count * 4L / 3));
    int[] slots = new int[Math.multiplyExact(2, size)];
    for (int i = 0; i < count; i++) {
      put(slots, size, hashes[i], renumber.applyAsInt(numbers[i]));
    }
    save(file, slots);
  }

  private static void put(int[] slots, int size, long hash, int number) {
    int print = NameHash.print(hash);
    int slot = NameHash.slot(hash, size);
    while (slots[2 * slot] != 0) {
      if (slots[2 * slot] == print) {
        return;
      }
      slot = slot + 1 == size ? 0 : slot + 1;
    }
    slots[2 * slot] = print;
    slots[2 * slot + 1] = number;
  }

  private static void save(Path file, int[] slots) throws IOException {
    ByteBuffer chunk = ByteBuffer.allocate(4 * CHUNK);
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      for (int begin = 0; begin < slots.length; begin += CHUNK) {
        chunk.clear();
        chunk.asIntBuffer().put(slots, begin, Math.min(CHUNK, slots.length - begin));
        chunk.limit(4 * Math.min(CHUNK, slots.length - begin));
        while (chunk.hasRemaining()) {
          channel.write(chunk);
        }
      }
    }
  }
}
