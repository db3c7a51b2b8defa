package org.newsgraph.extractor.article.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.newsgraph.extractor.article.source.Bytes;

/**
 * The records of a WARC file, one after the other. A record whose length is wrong ends where the
 * next one begins.
 */
final class WarcRecords implements Closeable {

  private static final byte[] MARK = "\nWARC/".getBytes(StandardCharsets.US_ASCII);
  private static final int LONGEST_LINE = 64 * 1024;

  private final WarcBytes file;
  private InputStream in;
  private Optional<String> begun = Optional.empty();

  /** What is wrong with the record behind the last one. */
  private Optional<IOException> ahead = Optional.empty();

  /** Where in a packed file the record begins that is read. */
  private long place;

  WarcRecords(WarcBytes file) {
    this.file = file;
    this.in = file.in();
  }

  /**
   * Goes on behind the record that could not be read.
   *
   * @return which bytes of the file are lost; empty where no other record can be found
   */
  Optional<String> goOn() throws IOException {
    begun = Optional.empty();
    OptionalLong next = file.goOn(place);
    in = file.in();
    return next.isPresent()
        ? Optional.of("bytes " + (place + 1) + " to " + next.getAsLong())
        : Optional.empty();
  }

  /**
   * The next record; empty at the end.
   *
   * @throws EOFException where the file ends within a record
   */
  Optional<WarcRecord> next() throws IOException {
    if (ahead.isPresent()) {
      IOException wrong = ahead.get();
      ahead = Optional.empty();
      place = file.record();
      throw wrong;
    }
    Optional<String> line = begun.isPresent() ? begun : placedLine();
    begun = Optional.empty();
    while (line.isPresent() && !line.get().startsWith("WARC/")) {
      line = placedLine();
    }
    place = file.record();
    if (line.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> fields = fields();
    return Optional.of(record(fields));
  }

  private Optional<String> placedLine() throws IOException {
    try {
      return line();
    } catch (IOException e) {
      place = file.record();
      throw e;
    }
  }

  private Map<String, String> fields() throws IOException {
    Map<String, String> fields = new HashMap<>();
    String last = "";
    for (Optional<String> line = line(); line.isPresent() && !line.get().isBlank(); line = line()) {
      int colon = line.get().indexOf(':');
      if (Character.isWhitespace(line.get().charAt(0)) && !last.isEmpty()) {
        fields.merge(last, line.get().strip(), (a, b) -> a + " " + b);
      } else if (colon > 0) {
        last = line.get().substring(0, colon).strip().toLowerCase(Locale.ROOT);
        fields.put(last, line.get().substring(colon + 1).strip());
      }
    }
    return fields;
  }

  private WarcRecord record(Map<String, String> fields) throws IOException {
    long length = length(fields.getOrDefault("content-length", ""));
    if (length < 0) {
      return new WarcRecord(fields, toTheNext(), false);
    }
    int held = (int) Math.min(length, Bytes.LIMIT);
    byte[] body = in.readNBytes(held);
    if (body.length < held) {
      return cutOff(fields, body);
    }
    if (length > held) {
      in.skipNBytes(length - held);
      return new WarcRecord(fields, body, true);
    }
    return new WarcRecord(fields, fitted(body), false);
  }

  private static long length(String field) {
    return field.matches("\\d{1,15}") ? Long.parseLong(field) : -1;
  }

  /** The file ended: because it is torn, or because the length took in the records behind. */
  private WarcRecord cutOff(Map<String, String> fields, byte[] body) throws EOFException {
    int next = next(body);
    if (next < 0) {
      throw new EOFException();
    }
    return splitAt(fields, body, next);
  }

  private WarcRecord splitAt(Map<String, String> fields, byte[] body, int next) {
    int end = next + 1;
    in = new SequenceInputStream(new ByteArrayInputStream(body, end, body.length - end), in);
    return new WarcRecord(fields, java.util.Arrays.copyOf(body, next), false);
  }

  /** Checks that the next record begins behind; else looks for its beginning within. */
  private byte[] fitted(byte[] body) throws IOException {
    Optional<String> line;
    try {
      line = line();
      while (line.isPresent() && line.get().isBlank()) {
        line = line();
      }
    } catch (IOException e) {
      if (file.record() == place) {
        throw e;
      }
      ahead = Optional.of(e);
      return body;
    }
    begun = line;
    if (line.isEmpty() || line.get().startsWith("WARC/")) {
      return body;
    }
    int next = next(body);
    if (next < 0) {
      return body;
    }
    byte[] rest = (line.get() + "\n").getBytes(StandardCharsets.ISO_8859_1);
    begun = Optional.empty();
    in =
        new SequenceInputStream(
            new ByteArrayInputStream(body, next + 1, body.length - next - 1),
            new SequenceInputStream(new ByteArrayInputStream(rest), in));
    return java.util.Arrays.copyOf(body, next);
  }

  /** Where a record seems to begin within a block: the mark, and its type soon behind. */
  private static int next(byte[] body) {
    for (int i = 0; i + MARK.length < body.length; i++) {
      if (body[i] == '\n'
          && java.util.Arrays.equals(body, i, i + MARK.length, MARK, 0, MARK.length)) {
        String behind =
            new String(body, i, Math.min(400, body.length - i), StandardCharsets.ISO_8859_1);
        if (behind.matches("(?s)\nWARC/\\d\\.\\d\\s.*")) {
          return i;
        }
      }
    }
    return -1;
  }

  /** A record without a length goes to the next one. */
  private byte[] toTheNext() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (Optional<String> line = line(); line.isPresent(); line = line()) {
      if (line.get().startsWith("WARC/")) {
        begun = line;
        break;
      }
      if (body.size() < Bytes.LIMIT) {
        body.writeBytes((line.get() + "\n").getBytes(StandardCharsets.ISO_8859_1));
      }
    }
    return body.toByteArray();
  }

  /** The next line as bytes to characters one by one. */
  private Optional<String> line() throws IOException {
    StringBuilder line = new StringBuilder();
    int b = in.read();
    if (b < 0) {
      return Optional.empty();
    }
    for (; b >= 0 && b != '\n'; b = in.read()) {
      if (line.length() < LONGEST_LINE) {
        line.append((char) b);
      }
    }
    int length = line.length();
    if (length > 0 && line.charAt(length - 1) == '\r') {
      line.setLength(length - 1);
    }
    return Optional.of(line.toString());
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
