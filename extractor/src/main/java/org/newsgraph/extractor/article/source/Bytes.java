package org.newsgraph.extractor.article.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads bytes up to what one document may have, so that no input fills the memory. */
public final class Bytes {

  /** Decompressed bytes of one document or one line. */
  public static final int LIMIT = 32 * 1024 * 1024;

  private Bytes() {}

  public static byte[] all(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(LIMIT + 1);
    if (bytes.length > LIMIT) {
      throw RefusedException.tooLong(LIMIT);
    }
    return bytes;
  }

  /**
   * The next line without its end; empty at the end of the input. A line that is too long is read
   * to its end before the exception, so that the next one can be read.
   */
  static Optional<byte[]> line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
    long length = 0;
    int b = in.read();
    if (b < 0) {
      return Optional.empty();
    }
    for (; b >= 0 && b != '\n'; b = in.read()) {
      if (++length <= LIMIT) {
        line.write(b);
      }
    }
    if (length > LIMIT) {
      throw RefusedException.tooLong(LIMIT);
    }
    return Optional.of(line.toByteArray());
  }
}
