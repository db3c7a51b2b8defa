package org.newsgraph.extractor.entity.index;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Texts by number, in the order of their coming, read through a memory map.
 *
 * <p>Layout: the texts' bytes; then the offset of every text; then their number.
 */
public final class RecordTable {
  private final ByteBuffer bytes;
  private final int size;
  private final int offsets;

  private RecordTable(ByteBuffer bytes) {
    this.bytes = bytes;
    this.size = bytes.getInt(bytes.limit() - 4);
    this.offsets = bytes.limit() - 4 - 4 * size;
  }

  /** Opens a table that a {@link Writer} has written. */
  public static RecordTable open(Path file) throws IOException {
    return new RecordTable(MappedFile.map(file));
  }

  public int size() {
    return size;
  }

  /** The text with a number. */
  public String get(int number) {
    int begin = bytes.getInt(offsets + 4 * number);
    int end = number + 1 < size ? bytes.getInt(offsets + 4 * (number + 1)) : offsets;
    byte[] text = new byte[end - begin];
    bytes.get(begin, text);
    return new String(text, StandardCharsets.UTF_8);
  }

  /** Writes texts one after the other. */
  public static final class Writer implements AutoCloseable {
    private final DataOutputStream out;
    private int[] begins = new int[1024];
    private int count;

    public Writer(Path file) throws IOException {
      out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
    }

    /** Takes a text in and answers its number. */
    public int add(String text) throws IOException {
      if (count == begins.length) {
        begins = Arrays.copyOf(begins, 2 * count);
      }
      begins[count] = out.size();
      out.write(text.getBytes(StandardCharsets.UTF_8));
      return count++;
    }

    @Override
    public void close() throws IOException {
      for (int i = 0; i < count; i++) {
        out.writeInt(begins[i]);
      }
      out.writeInt(count);
      out.close();
    }
  }
}
