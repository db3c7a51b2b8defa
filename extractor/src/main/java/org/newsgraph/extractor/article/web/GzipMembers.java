package org.newsgraph.extractor.article.web;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * The members of a gzip file one after the other, unpacked. It knows where in the file each begins,
 * and gives no more at once than the rest of one.
 */
final class GzipMembers extends InputStream {
  private static final int BUFFER = 1 << 16;
  static final int MAGIC_1 = 0x1F;
  static final int MAGIC_2 = 0x8B;
  static final int DEFLATE = 8;
  private static final int HEADER_CHECK = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int RESERVED = 0xE0;

  private final InputStream in;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 check = new CRC32();
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int end;

  /** Bytes of the file up to the end of the buffer. */
  private long taken;

  private long begin;
  private boolean within;

  /**
   * @param in the packed bytes, from a place in their file on
   * @param offset bytes before that place
   */
  GzipMembers(InputStream in, long offset) {
    this.in = in;
    this.taken = offset;
    this.begin = offset;
  }

  /** Bytes of the file before the member that was read last. */
  long begin() {
    return begin;
  }

  /** Bytes of the file taken so far. */
  long taken() {
    return taken;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  /**
   * The next bytes of one member.
   *
   * @throws ZipException where it is damaged
   * @throws EOFException where the file ends within it
   */
  @Override
  public int read(byte[] bytes, int off, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (within || begins()) {
      int given = inflate(bytes, off, length);
      if (given > 0) {
        check.update(bytes, off, given);
        return given;
      }
      if (inflater.finished()) {
        finish();
      } else if (inflater.needsDictionary()) {
        throw new ZipException("a dictionary is wanted");
      } else if (inflater.needsInput()) {
        feed();
      }
    }
    return -1;
  }

  private int inflate(byte[] bytes, int off, int length) throws ZipException {
    try {
      return inflater.inflate(bytes, off, length);
    } catch (DataFormatException e) {
      ZipException broken = new ZipException(e.getMessage());
      broken.initCause(e);
      throw broken;
    }
  }

  private void feed() throws IOException {
    if (at == end && !fill()) {
      throw new EOFException("within a packed record");
    }
    inflater.setInput(buffer, at, end - at);
    at = end;
  }

  /** Reads the head of the next member; none is left where the file ends, or in nothing but 0. */
  private boolean begins() throws IOException {
    int first = next();
    while (first == 0) {
      first = next();
    }
    if (first < 0) {
      return false;
    }
    begin = taken - (end - at) - 1;
    int flags = flags(first);
    skip(6);
    if ((flags & EXTRA) != 0) {
      skip(must() | must() << 8);
    }
    if ((flags & NAME) != 0) {
      skipWord();
    }
    if ((flags & COMMENT) != 0) {
      skipWord();
    }
    if ((flags & HEADER_CHECK) != 0) {
      skip(2);
    }
    inflater.reset();
    check.reset();
    within = true;
    return true;
  }

  private int flags(int first) throws IOException {
    if (first != MAGIC_1 || must() != MAGIC_2 || must() != DEFLATE) {
      throw new ZipException("no packed record begins here");
    }
    int flags = must();
    if ((flags & RESERVED) != 0) {
      throw new ZipException("an unknown kind of packed record");
    }
    return flags;
  }

  /** Checks the sum and the length that stand behind a member. */
  private void finish() throws IOException {
    within = false;
    at = end - inflater.getRemaining();
    if (number() != check.getValue() || number() != (inflater.getBytesWritten() & 0xFFFFFFFFL)) {
      throw new ZipException("the sum of its bytes is another");
    }
  }

  private long number() throws IOException {
    return must() | must() << 8 | must() << 16 | (long) must() << 24;
  }

  private void skipWord() throws IOException {
    int read = must();
    while (read != 0) {
      read = must();
    }
  }

  private void skip(int bytes) throws IOException {
    for (int i = 0; i < bytes; i++) {
      must();
    }
  }

  private int must() throws IOException {
    int next = next();
    if (next < 0) {
      throw new EOFException("within a packed record");
    }
    return next;
  }

  private int next() throws IOException {
    return at < end || fill() ? buffer[at++] & 0xFF : -1;
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(buffer, 0, BUFFER));
    taken += end;
    return end > 0;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }
}
