package org.newsgraph.store.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Room on the disk. The database maps its files into memory: a page that finds no room there breaks
 * the process instead of failing the transaction, so the room is asked for beforehand.
 */
public final class Room {
  /** More than six indexes and the dictionary take for one quad, texts of articles among them. */
  private static final long BYTES_PER_QUAD = 500;

  private static final long SPARE = 8L << 20;

  private Room() {}

  /** Throws where the disk cannot take so many quads. */
  public static void isThereFor(long quads, Path folder) {
    try {
      if (Files.getFileStore(folder).getUsableSpace() < SPARE + quads * BYTES_PER_QUAD) {
        throw StoreException.full(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
