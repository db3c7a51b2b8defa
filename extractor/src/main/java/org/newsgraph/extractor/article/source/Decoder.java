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
 * Turns bytes into text: byte order mark, UTF-16 or UTF-32 by its zeros, then UTF-8 if it is that,
 * then the charset that the page declares, then windows-1252. Never fails; bytes without a meaning
 * become U+FFFD.
 */
public final class Decoder {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?:<meta[^>]{0,200}charset\\s*=|<\\?xml[^>]{0,100}encoding\\s*=)\\s*[\"']?\\s*([\\w:.-]+)",
          Pattern.CASE_INSENSITIVE);
  private static final int HEAD = 8192;

  private Decoder() {}

  /** A text of its own. */
  public static String text(byte[] bytes) {
    return decode(bytes, Optional.empty());
  }

  /** A page or XML file: its own declaration counts, else the one of the transport. */
  public static String page(byte[] bytes, Optional<Charset> transport) {
    return decode(bytes, declared(bytes).or(() -> transport));
  }

  /** The charset of that name, where there is one. */
  public static Optional<Charset> named(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /**
   * The charset of bytes of two or four to a character, known by their mark or their zeros; empty
   * for all others.
   */
  static Optional<Charset> wide(byte[] b) {
    if (startsWith(b, 0xFF, 0xFE, 0, 0)) {
      return named("UTF-32LE");
    }
    if (startsWith(b, 0, 0, 0xFE, 0xFF)) {
      return named("UTF-32BE");
    }
    if (startsWith(b, 0xFF, 0xFE)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return startsWith(b, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : byZeros(b);
  }

  /** Latin text in wide characters has a zero at the same place of nearly every character. */
  private static Optional<Charset> byZeros(byte[] b) {
    int length = Math.min(b.length, HEAD) / 4 * 4;
    int[] zeros = new int[4];
    for (int i = 0; i < length; i++) {
      zeros[i % 4] += b[i] == 0 ? 1 : 0;
    }
    int most = length / 4;
    if (most < 2) {
      return Optional.empty();
    }
    boolean[] full = new boolean[4];
    boolean[] bare = new boolean[4];
    for (int i = 0; i < 4; i++) {
      full[i] = zeros[i] * 10 > most * 7;
      bare[i] = zeros[i] * 10 < most;
    }
    if (full[1] && full[2] && full[3] && bare[0]) {
      return named("UTF-32LE");
    }
    if (full[0] && full[1] && full[2] && bare[3]) {
      return named("UTF-32BE");
    }
    if (full[1] && full[3] && bare[0] && bare[2]) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return full[0] && full[2] && bare[1] && bare[3]
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  private static String decode(byte[] bytes, Optional<Charset> declared) {
    return wide(bytes)
        .map(charset -> withoutMark(new String(bytes, charset)))
        .or(() -> strictUtf8(bytes))
        .or(() -> mostlyUtf8(bytes))
        .orElseGet(
            () -> new String(bytes, declared.filter(Decoder::isNotUnicode).orElse(WINDOWS_1252)));
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  static boolean isNotUnicode(Charset charset) {
    return !charset.name().startsWith("UTF-");
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
          withoutMark(
              StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString()));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** UTF-8 with a few torn bytes stays UTF-8: one bad byte must not spoil every accent. */
  private static Optional<String> mostlyUtf8(byte[] bytes) {
    String text = withoutMark(new String(bytes, StandardCharsets.UTF_8));
    long bad = text.chars().filter(c -> c == 0xFFFD).count();
    long good = text.chars().filter(c -> c >= 0x80 && c != 0xFFFD).count();
    return good > bad ? Optional.of(text) : Optional.empty();
  }

  static Optional<Charset> declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher m = DECLARED.matcher(head);
    return m.find() ? named(m.group(1)) : Optional.empty();
  }
}
