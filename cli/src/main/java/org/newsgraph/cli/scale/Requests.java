package org.newsgraph.cli.scale;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A line for each request, so that the slow ones are found and the answers of two versions
 * compared: processor milliseconds, a checksum of the answer, what was asked.
 */
public final class Requests implements AutoCloseable {
  private final Optional<BufferedWriter> lines;

  private Requests(Optional<BufferedWriter> lines) {
    this.lines = lines;
  }

  /** Writes them to that file, or nowhere. */
  public static Requests to(Optional<Path> file) throws IOException {
    return new Requests(
        file.isPresent() ? Optional.of(Files.newBufferedWriter(file.get())) : Optional.empty());
  }

  void add(long millis, String address, String answer) throws IOException {
    if (lines.isPresent()) {
      CRC32 sum = new CRC32();
      sum.update(answer.getBytes(StandardCharsets.UTF_8));
      String asked = address.replaceFirst("^http://[^/]*", "");
      lines.get().write(millis + "\t" + Long.toHexString(sum.getValue()) + "\t" + asked + "\n");
    }
  }

  @Override
  public void close() throws IOException {
    if (lines.isPresent()) {
      lines.get().close();
    }
  }
}
