package org.newsgraph.extractor.annotation.recogniser;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link FlatWriter} wrote: each array behind its length. */
final class FlatReader {
  private final ByteBuffer in;

  FlatReader(ByteBuffer in) {
    this.in = in;
  }

  int count() {
    return in.getInt();
  }

  byte[] bytes() {
    byte[] read = new byte[count()];
    in.get(read);
    return read;
  }

  FlatKeys keys() {
    long[] read = new long[count()];
    in.asLongBuffer().get(read);
    skip(read.length, Long.BYTES);
    return new FlatKeys(read);
  }

  int[] ints() {
    int[] read = new int[count()];
    in.asIntBuffer().get(read);
    skip(read.length, Integer.BYTES);
    return read;
  }

  float[] floats() {
    float[] read = new float[count()];
    in.asFloatBuffer().get(read);
    skip(read.length, Float.BYTES);
    return read;
  }

  short[] shorts() {
    short[] read = new short[count()];
    in.asShortBuffer().get(read);
    skip(read.length, Short.BYTES);
    return read;
  }

  List<String> words() {
    List<String> read = new ArrayList<>();
    for (int left = count(); left > 0; left--) {
      read.add(new String(bytes(), StandardCharsets.UTF_8));
    }
    return read;
  }

  private void skip(int count, int size) {
    in.position(in.position() + count * size);
  }
}
