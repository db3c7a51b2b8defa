package org.newsgraph.extractor.article.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipException;
import org.newsgraph.extractor.article.Origin;

/**
 * The bytes of a file, or of a file within a file, which can be read as often as needed.
 *
 * @param name the name whose ending may tell the kind
 * @param path the file itself, where the bytes are one on disk
 */
public record Content(Origin origin, String name, Optional<Path> path, Opening opening) {

  private static final int BUFFER = 1 << 16;

  /** How to get at the bytes. */
  @FunctionalInterface
  public interface Opening {
    InputStream open() throws IOException;
  }

  public Content {
    Objects.requireNonNull(origin);
    Objects.requireNonNull(name);
    Objects.requireNonNull(path);
    Objects.requireNonNull(opening);
  }

  /** A file on disk. */
  public static Content of(Origin origin, Path file) {
    return new Content(
        origin, origin.name(), Optional.of(file), () -> buffered(Files.newInputStream(file)));
  }

  /** Bytes that are held, such as an attachment. */
  public static Content of(Origin origin, String name, byte[] bytes) {
    return new Content(origin, name, Optional.empty(), () -> new ByteArrayInputStream(bytes));
  }

  /** The bytes from the beginning. */
  public InputStream open() throws IOException {
    return opening.open();
  }

  /** Everything, up to what one document may have. */
  public byte[] bytes() throws IOException {
    try (InputStream in = open()) {
      return Bytes.all(in);
    }
  }

  /**
   * So many bytes of the beginning, or fewer where there are not as many, or where what is packed
   * is torn or broken behind them.
   */
  public byte[] head(int most) throws IOException {
    byte[] head = new byte[most];
    int held = 0;
    try (InputStream in = open()) {
      int read = in.read(head, held, most - held);
      while (read > 0) {
        held += read;
        read = in.read(head, held, most - held);
      }
    } catch (EOFException | ZipException e) {
      if (held == 0) {
        throw e;
      }
    }
    return Arrays.copyOf(head, held);
  }

  /** The same, unpacked on the way. */
  public Content unzipped() {
    String plain = name.replaceFirst("(?i)\\.gz$", "");
    return new Content(origin, plain, Optional.empty(), () -> Bounded.gzip(open()));
  }

  /** The ending of the name in small letters, without its dot; empty where there is none. */
  public String ending() {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    int dot = last.lastIndexOf('.');
    return dot <= 0 ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  private static InputStream buffered(InputStream in) {
    return new BufferedInputStream(in, BUFFER);
  }
}
