package org.newsgraph.store.folder;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/**
 * A file that people asked for: gzipped where its name says so, and in its place only when it is
 * whole. What is no ordinary file, such as a pipe, is written as it is.
 */
public final class WholeFile {
  private WholeFile() {}

  public static void write(Path file, AtomicFile.Content content) {
    AtomicFile.Content zipped =
        out -> {
          if (file.toString().endsWith(".gz")) {
            GZIPOutputStream zip = new GZIPOutputStream(out, 1 << 16);
            content.to(zip);
            zip.finish();
          } else {
            content.to(out);
          }
        };
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      direct(file, zipped);
    } else {
      AtomicFile.write(target(file), zipped, new java.nio.file.attribute.FileAttribute<?>[0]);
    }
  }

  /** Where a name leads to another, that one is replaced. */
  private static Path target(Path file) {
    try {
      return Files.isSymbolicLink(file) ? file.toRealPath() : file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void direct(Path file, AtomicFile.Content content) {
    try (OutputStream out = Files.newOutputStream(file)) {
      content.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
