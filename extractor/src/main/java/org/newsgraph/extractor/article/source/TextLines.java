package org.newsgraph.extractor.article.source;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * The lines of a text file of any length, one after the other, each decoded for itself unless its
 * characters are wide; lines end with CR, LF or both.
 */
public final class TextLines implements Closeable {

  private static final int HEAD = 4096;

  private final PushbackInputStream in;
  private final Optional<Reader> wide;
  private boolean afterReturn;
  private boolean first = true;

  public TextLines(InputStream in) throws IOException {
    this.in = new PushbackInputStream(in, HEAD);
    byte[] head = this.in.readNBytes(HEAD);
    this.in.unread(head);
    Optional<Charset> charset = Decoder.wide(head);
    this.wide = charset.map(known -> new InputStreamReader(this.in, known));
  }

  /**
   * The next line without its end; empty at the end of the file.
   *
   * @throws RefusedException where a line is longer than a document may be
   */
  public Optional<String> next() throws IOException {
    Optional<String> line = wide.isPresent() ? wideLine(wide.get()) : byteLine();
    boolean marked = first && line.filter(text -> text.startsWith("\uFEFF")).isPresent();
    first = false;
    return marked ? line.map(text -> text.substring(1)) : line;
  }

  private Optional<String> byteLine() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    int b = skipped(in.read());
    if (b < 0) {
      return Optional.empty();
    }
    for (; b >= 0 && b != '\n' && b != '\r'; b = in.read()) {
      line.write(b);
      checked(line.size());
    }
    afterReturn = b == '\r';
    return Optional.of(Decoder.text(line.toByteArray()));
  }

  private int skipped(int b) throws IOException {
    boolean rest = afterReturn && b == '\n';
    afterReturn = false;
    return rest ? in.read() : b;
  }

  private Optional<String> wideLine(Reader reader) throws IOException {
    StringBuilder line = new StringBuilder();
    int c = reader.read();
    if (afterReturn && c == '\n') {
      c = reader.read();
    }
    afterReturn = false;
    if (c < 0) {
      return Optional.empty();
    }
    for (; c >= 0 && c != '\n' && c != '\r'; c = reader.read()) {
      line.append((char) c);
      checked(line.length());
    }
    afterReturn = c == '\r';
    return Optional.of(line.toString());
  }

  private static void checked(int length) throws RefusedException {
    if (length > Bytes.LIMIT) {
      throw RefusedException.tooLong(Bytes.LIMIT);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
