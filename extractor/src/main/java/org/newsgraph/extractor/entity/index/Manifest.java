package org.newsgraph.extractor.entity.index;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/** The list of an index's files with their sizes and checksums, kept beside them. */
final class Manifest {
  private static final String FILE = "manifest";

  private Manifest() {}

  static void write(Path directory) throws IOException {
    Files.writeString(directory.resolve(FILE), of(directory), StandardCharsets.UTF_8);
  }

  /** Whether the directory holds every file as it was written. */
  static boolean holds(Path directory) {
    try {
      Path manifest = directory.resolve(FILE);
      return Files.isRegularFile(manifest)
          && Files.readString(manifest, StandardCharsets.UTF_8).equals(of(directory));
    } catch (IOException unreadable) {
      return false;
    }
  }

  private static String of(Path directory) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Path file : files(directory)) {
      lines
          .append(file.getFileName())
          .append('\t')
          .append(Files.size(file))
          .append('\t')
          .append(Long.toHexString(checksum(file)))
          .append('\n');
    }
    return lines.toString();
  }

  private static List<Path> files(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> !file.endsWith(FILE)).sorted().toList();
    }
  }

  private static long checksum(Path file) throws IOException {
    CRC32C sum = new CRC32C();
    byte[] buffer = new byte[1 << 20];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        sum.update(buffer, 0, read);
      }
    }
    return sum.getValue();
  }
}
