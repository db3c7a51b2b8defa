package org.newsgraph.extractor.article.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * How many articles a file is expected to hold, for a bar of progress: the lines of JSON Lines, one
 * in every other file.
 */
final class Expected {
  private static final Pattern LINES = Pattern.compile(".*\\.(jsonl|ndjson)(\\.gz)?");
  private static final int BUFFER = 1 << 16;

  private Expected() {}

  /** The number; one where the file cannot be read, which its reading will say. */
  static long of(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (!LINES.matcher(name).matches()) {
      return 1;
    }
    try (InputStream in = open(file, name.endsWith(".gz"))) {
      return lines(in);
    } catch (IOException e) {
      return 1;
    }
  }

  private static InputStream open(Path file, boolean packed) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
    return packed ? new GZIPInputStream(in, BUFFER) : in;
  }

  /** Lines with more than white space in them. */
  private static long lines(InputStream in) throws IOException {
    byte[] part = new byte[BUFFER];
    long lines = 0;
    boolean filled = false;
    for (int length = in.read(part); length >= 0; length = in.read(part)) {
      for (int i = 0; i < length; i++) {
        if (part[i] == '\n') {
          lines += filled ? 1 : 0;
          filled = false;
        } else if (part[i] > ' ' || part[i] < 0) {
          filled = true;
        }
      }
    }
    return lines + (filled ? 1 : 0);
  }
}
