package org.newsgraph.extractor.annotation.recogniser;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes arrays one after the other, each behind its length. */
final class FlatWriter {
  private ByteBuffer out = ByteBuffer.allocate(1 << 20);

  FlatWriter count(int count) {
    room(Integer.BYTES).putInt(count);
    return this;
  }

  FlatWriter all(FlatWriter other) {
    ByteBuffer written = other.written();
    room(written.remaining()).put(written);
    return this;
  }

  void bytes(byte[] bytes) {
    count(bytes.length);
    room(bytes.length).put(bytes);
  }

  void keys(FlatKeys keys) {
    long[] slots = keys.slots();
    count(slots.length);
    room(slots.length * Long.BYTES).asLongBuffer().put(slots);
    skip(slots.length * Long.BYTES);
  }

  void ints(int[] ints) {
    count(ints.length);
    room(ints.length * Integer.BYTES).asIntBuffer().put(ints);
    skip(ints.length * Integer.BYTES);
  }

  void floats(float[] floats) {
    count(floats.length);
    room(floats.length * Float.BYTES).asFloatBuffer().put(floats);
    skip(floats.length * Float.BYTES);
  }

  void shorts(short[] shorts) {
    count(shorts.length);
    room(shorts.length * Short.BYTES).asShortBuffer().put(shorts);
    skip(shorts.length * Short.BYTES);
  }

  void words(List<String> words) {
    count(words.size());
    words.forEach(word -> bytes(word.getBytes(StandardCharsets.UTF_8)));
  }

  ByteBuffer written() {
    return out.duplicate().flip();
  }

  private void skip(int bytes) {
    out.position(out.position() + bytes);
  }

  private ByteBuffer room(int bytes) {
    if (out.remaining() < bytes) {
      out =
          ByteBuffer.allocate(Math.max(2 * out.capacity(), out.position() + bytes)).put(written());
    }
    return out;
  }
}
