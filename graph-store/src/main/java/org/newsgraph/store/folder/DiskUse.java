package org.newsgraph.store.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How much room a store takes on the disk.
 *
 * @param bytes what it takes
 * @param needed what it would take once compacted, by estimate
 */
public record DiskUse(long bytes, long needed) {
  /** Twice what is needed, and more than what a new database takes anyway. */
  private static final int TOO_MUCH = 2;

  private static final long SPARE = 256L << 20;

  /** Whether compacting gives back more than it costs. */
  public boolean wantsCompacting() {
    return bytes > TOO_MUCH * needed + SPARE;
  }

  /** What the last compaction left, and of how many articles. */
  public record Compacted(long bytes, long articles) {
    private static final long NEW = 200L << 20;
    private static final long ARTICLE = 100L << 10;
    private static final Compacted NEVER = new Compacted(NEW, 0);
    private static final int FEW = 1_000;

    public static Compacted read(Path file) {
      try {
        if (!Files.exists(file)) {
          return NEVER;
        }
        String[] words = Files.readString(file).strip().split("\t", 2);
        return new Compacted(Long.parseLong(words[0]), Long.parseLong(words[1]));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
        return NEVER;
      }
    }

    public void write(Path file) {
      byte[] line =
          (bytes + "\t" + articles + "\n").getBytes(java.nio.charset.StandardCharsets.US_ASCII);
      AtomicFile.write(file, out -> out.write(line));
    }

    /** What a store of so many articles needs. */
    public long needed(long now) {
      long each = articles < FEW ? ARTICLE : Math.max(ARTICLE / 4, (bytes - NEW) / articles);
      return Math.max(NEW, bytes + (now - articles) * each);
    }
  }
}
