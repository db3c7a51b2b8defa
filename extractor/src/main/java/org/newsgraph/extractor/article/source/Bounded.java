package org.newsgraph.extractor.article.source;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import java.util.zip.GZIPInputStream;

/**
 * An unpacked stream that ends with an error where it gives out of all proportion to what went in,
 * as nothing but a bomb does.
 */
public final class Bounded extends FilterInputStream {

  private static final int BUFFER = 1 << 16;

  /** Text packs to a tenth, a log to a fiftieth; only repetition packs to less than this. */
  private static final int RATIO = 250;

  private static final long HARMLESS = 16L * 1024 * 1024;

  private final LongSupplier packed;
  private long given;

  private Bounded(InputStream in, LongSupplier packed) {
    super(in);
    this.packed = packed;
  }

  /** Unpacked gzip, of one member or many. */
  public static InputStream gzip(InputStream in) throws IOException {
    Counted counted = new Counted(in);
    try {
      return new BufferedInputStream(
          new Bounded(new GZIPInputStream(counted, BUFFER), () -> counted.count), BUFFER);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  /** Whether bytes begin as those of a gzip file do. */
  public static boolean isGzip(byte[] head) {
    return head.length >= 2 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B;
  }

  /**
   * An unpacked stream.
   *
   * @param packed the packed bytes that went in so far
   */
  public static InputStream of(InputStream in, LongSupplier packed) {
    return new Bounded(in, packed);
  }

  /** An unpacked stream whose packed size is known. */
  public static InputStream unpacked(InputStream in, long packedBytes) {
    return new BufferedInputStream(new Bounded(in, () -> packedBytes), BUFFER);
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    checked(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] bytes, int off, int len) throws IOException {
    int n = super.read(bytes, off, len);
    checked(Math.max(0, n));
    return n;
  }

  private void checked(int more) throws IOException {
    given += more;
    if (given > HARMLESS && given / RATIO > Math.max(1, packed.getAsLong())) {
      throw new RefusedException(
          "unpacks to more than " + RATIO + " times its size",
          "unpack it yourself if you trust it");
    }
  }

  private static final class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] bytes, int off, int len) throws IOException {
      int n = super.read(bytes, off, len);
      count += Math.max(0, n);
      return n;
    }
  }
}
