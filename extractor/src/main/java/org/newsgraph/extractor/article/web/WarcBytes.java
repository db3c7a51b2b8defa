package org.newsgraph.extractor.article.web;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.ZipException;
import org.newsgraph.extractor.article.source.Bounded;
import org.newsgraph.extractor.article.source.Content;

/**
 * The bytes of a WARC file, unpacked on the way. Each record of a packed one is a member of its
 * own: where one is damaged, it goes on with the next that is whole.
 */
final class WarcBytes implements Closeable {
  private static final int BUFFER = 1 << 16;
  private static final byte[] MARK = "WARC/".getBytes(StandardCharsets.US_ASCII);

  /** Of places that look like the beginning of a record: a file with more is no archive. */
  private static final int MOST_TRIED = 10_000;

  /** The same of a file within another, which is unpacked anew behind each damage. */
  private static final int MOST_TRIED_WITHIN = 100;

  private static final byte[] MAGIC = {
    (byte) GzipMembers.MAGIC_1, (byte) GzipMembers.MAGIC_2, GzipMembers.DEFLATE
  };
  private static final int LOOKED_AT = 4096;

  private final Content content;
  private Optional<GzipMembers> members = Optional.empty();
  private InputStream in;
  private int tried;

  WarcBytes(Content content) throws IOException {
    this.content = content;
    this.in = Bounded.isGzip(content.head(2)) ? from(0) : content.open();
  }

  private InputStream from(long offset) throws IOException {
    InputStream packed = content.open();
    try {
      packed.skipNBytes(offset);
    } catch (IOException e) {
      packed.close();
      throw e;
    }
    GzipMembers its = new GzipMembers(packed, offset);
    members = Optional.of(its);
    return new BufferedInputStream(Bounded.of(its, () -> its.taken() - offset), BUFFER);
  }

  InputStream in() {
    return in;
  }

  /** Bytes of the file before the packed record that was read last; 0 where nothing is packed. */
  long record() {
    return members.map(GzipMembers::begin).orElse(0L);
  }

  /**
   * Goes on behind a damaged record.
   *
   * @param damaged bytes of the file before it
   * @return bytes of the file before the record that follows; empty where none does
   */
  OptionalLong goOn(long damaged) throws IOException {
    if (members.isEmpty()) {
      return OptionalLong.empty();
    }
    in.close();
    long next = next(damaged + 1);
    if (next < 0) {
      return OptionalLong.empty();
    }
    in = from(next);
    return OptionalLong.of(next);
  }

  /** Where a member begins that unpacks to the head of a record; -1 where there is none. */
  private long next(long offset) throws IOException {
    try (InputStream packed = new BufferedInputStream(content.open(), BUFFER)) {
      packed.skipNBytes(offset);
      int one = -1;
      int two = -1;
      long behind = offset;
      for (int three = packed.read(); three >= 0; three = packed.read()) {
        behind++;
        if (one == GzipMembers.MAGIC_1
            && two == GzipMembers.MAGIC_2
            && three == GzipMembers.DEFLATE) {
          if (++tried > (content.path().isPresent() ? MOST_TRIED : MOST_TRIED_WITHIN)) {
            return -1;
          }
          if (beginsRecord(packed)) {
            return behind - 3;
          }
        }
        one = two;
        two = three;
      }
    } catch (EOFException e) {
      return -1;
    }
    return -1;
  }

  /** Looks at what stands behind the first three bytes of a member, and goes back there. */
  private static boolean beginsRecord(InputStream behind) throws IOException {
    behind.mark(LOOKED_AT);
    byte[] ahead = behind.readNBytes(LOOKED_AT);
    behind.reset();
    InputStream member =
        new SequenceInputStream(new ByteArrayInputStream(MAGIC), new ByteArrayInputStream(ahead));
    try (GzipMembers its = new GzipMembers(member, 0)) {
      return Arrays.equals(its.readNBytes(MARK.length), MARK);
    } catch (ZipException | EOFException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
