package org.newsgraph.extractor.article.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds the charset of a file of any length by reading all of it once. */
public final class Charsets {

  private static final int HEAD = 4096;
  private static final int BUFFER = 1 << 16;

  private Charsets() {}

  /** The file as text, without its byte order mark. */
  public static Reader reader(Content content) throws IOException {
    Charset charset = of(content);
    Reader reader = new java.io.BufferedReader(new InputStreamReader(content.open(), charset));
    reader.mark(1);
    if (reader.read() != '\uFEFF') {
      reader.reset();
    }
    return reader;
  }

  private static Charset of(Content content) throws IOException {
    Optional<Charset> wide = Decoder.wide(content.head(HEAD));
    if (wide.isPresent()) {
      return wide.get();
    }
    try (InputStream in = content.open()) {
      return isUtf8(in)
          ? StandardCharsets.UTF_8
          : Decoder.declared(content.head(HEAD))
              .filter(Decoder::isNotUnicode)
              .orElse(Charset.forName("windows-1252"));
    }
  }

  private static boolean isUtf8(InputStream in) throws IOException {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
    CharBuffer chars = CharBuffer.allocate(BUFFER);
    boolean end = false;
    while (!end) {
      int n = in.readNBytes(bytes.array(), bytes.position(), bytes.remaining());
      end = bytes.position() + n < bytes.capacity();
      bytes.position(bytes.position() + n).flip();
      CoderResult result = decoder.decode(bytes, chars.clear(), end);
      if (result.isError()) {
        return false;
      }
      bytes.compact();
    }
    return true;
  }
}
