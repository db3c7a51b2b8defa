package org.newsgraph.extractor.article.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns bytes into text: byte order mark, then UTF-8 if it is that, then the charset that the page
 * declares, then windows-1252. Never fails; bytes without a meaning become U+FFFD.
 */
final class Decoder {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Pattern DECLARED =
      Pattern.compile(
          "<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)", Pattern.CASE_INSENSITIVE);
  private static final int HEAD = 8192;

  private Decoder() {}

  static String text(byte[] bytes) {
    return decode(bytes, Optional.empty());
  }

  /** A page: its own declaration counts, else the one of the transport. */
  static String page(byte[] bytes, Optional<Charset> transport) {
    return decode(bytes, declared(bytes).or(() -> transport));
  }

  private static String decode(byte[] bytes, Optional<Charset> declared) {
    return marked(bytes)
        .or(() -> strictUtf8(bytes))
        .or(() -> mostlyUtf8(bytes))
        .orElseGet(
            () -> new String(bytes, declared.filter(Decoder::isNotUnicode).orElse(WINDOWS_1252)));
  }

  private static boolean isNotUnicode(Charset charset) {
    return !charset.equals(StandardCharsets.UTF_8) && !charset.name().startsWith("UTF-16");
  }

  private static Optional<String> marked(byte[] b) {
    if (startsWith(b, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new String(b, 3, b.length - 3, StandardCharsets.UTF_8));
    }
    if (startsWith(b, 0xFF, 0xFE)) {
      return Optional.of(new String(b, 2, b.length - 2, StandardCharsets.UTF_16LE));
    }
    if (startsWith(b, 0xFE, 0xFF)) {
      return Optional.of(new String(b, 2, b.length - 2, StandardCharsets.UTF_16BE));
    }
    return Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> strictUtf8(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** UTF-8 with a few torn bytes stays UTF-8: one bad byte must not spoil every accent. */
  private static Optional<String> mostlyUtf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long bad = text.chars().filter(c -> c == 0xFFFD).count();
    long good = text.chars().filter(c -> c >= 0x80 && c != 0xFFFD).count();
    return good > bad ? Optional.of(text) : Optional.empty();
  }

  private static Optional<Charset> declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher m = DECLARED.matcher(head);
    return m.find() ? named(m.group(1)) : Optional.empty();
  }

  private static Optional<Charset> named(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
