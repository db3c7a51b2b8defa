package org.newsgraph.cli.asking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.newsgraph.extractor.Build;

/** The store of the sample articles, and whether it still fits the articles and the program. */
record SampleStore(Path articles, Path folder) {
  Path store() {
    return folder.resolve("sample-store");
  }

  /** Whether the store was made from these articles by this build. */
  boolean isCurrent() {
    try {
      return Files.exists(mark()) && Files.readString(mark()).equals(fingerprint());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Notes that the store was made from these articles by this build. */
  void remember() {
    try {
      Files.writeString(mark(), fingerprint());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path mark() {
    return folder.resolve("sample-store.made-from");
  }

  private String fingerprint() throws IOException {
    CRC32 sum = new CRC32();
    for (Path file : files()) {
      sum.update(file.getFileName().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
      sum.update(Files.readAllBytes(file));
    }
    return Build.VERSION + " " + Long.toHexString(sum.getValue());
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(articles)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
