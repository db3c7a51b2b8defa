package org.newsgraph.extractor.article.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.newsgraph.extractor.article.source.Bytes;
import org.newsgraph.extractor.article.source.Decoder;
import org.newsgraph.extractor.article.source.RefusedException;

/** An answer as a server gave it; headers that do not fit the body are not believed. */
final class HttpMessage {

  private static final Pattern STATUS = Pattern.compile("HTTP/\\S+\\s+(\\d{3}).*");
  private static final Pattern CHARSET =
      Pattern.compile("(?i).*charset\\s*=\\s*[\"']?([\\w:.-]+).*");

  private final int status;
  private final Map<String, String> fields;
  private final byte[] raw;

  private HttpMessage(int status, Map<String, String> fields, byte[] raw) {
    this.status = status;
    this.fields = fields;
    this.raw = raw;
  }

  static HttpMessage of(byte[] message) throws RefusedException {
    int end = 0;
    int line = 0;
    while (end < message.length) {
      if (message[end] == '\n') {
        boolean blank = end == line || (end == line + 1 && message[line] == '\r');
        if (blank) {
          break;
        }
        line = end + 1;
      }
      end++;
    }
    String head =
        new String(message, 0, Math.min(end, message.length), StandardCharsets.ISO_8859_1);
    Matcher status = STATUS.matcher(head.lines().findFirst().orElse(""));
    if (!status.matches()) {
      throw new RefusedException("a broken HTTP message", "fetch the page again");
    }
    byte[] body = Arrays.copyOfRange(message, Math.min(end + 1, message.length), message.length);
    return new HttpMessage(Integer.parseInt(status.group(1)), fields(head), body);
  }

  private static Map<String, String> fields(String head) {
    Map<String, String> fields = new HashMap<>();
    head.lines()
        .skip(1)
        .forEach(
            line -> {
              int colon = line.indexOf(':');
              if (colon > 0) {
                fields.putIfAbsent(
                    line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
              }
            });
    return fields;
  }

  int status() {
    return status;
  }

  String contentType() {
    return fields
        .getOrDefault("content-type", "")
        .replaceFirst(";.*", "")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  Optional<Charset> charset() {
    Matcher m = CHARSET.matcher(fields.getOrDefault("content-type", ""));
    return m.matches() ? Decoder.named(m.group(1)) : Optional.empty();
  }

  byte[] body() throws IOException {
    byte[] body =
        fields.getOrDefault("transfer-encoding", "").toLowerCase(Locale.ROOT).contains("chunked")
            ? unchunked(raw)
            : raw;
    String encoding = fields.getOrDefault("content-encoding", "").toLowerCase(Locale.ROOT);
    if (startsWith(body, 0x1F, 0x8B)) {
      return all(new GZIPInputStream(new ByteArrayInputStream(body)), body);
    }
    if (encoding.contains("deflate")) {
      return inflated(body);
    }
    return encoding.contains("br") && !isText(body)
        ? all(new BrotliInputStream(new ByteArrayInputStream(body)), body)
        : body;
  }

  /** What could be unpacked before it broke off is read. */
  private static byte[] all(InputStream in, byte[] packed) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 14];
    try {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        out.write(buffer, 0, n);
        if (out.size() > Bytes.LIMIT) {
          throw new RefusedException("a page that unpacks to more than 32 MB", "leave it out");
        }
      }
    } catch (RefusedException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      if (out.size() == 0) {
        throw new RefusedException(
            "a page whose compression is broken (" + packed.length + " bytes)", "fetch it again");
      }
    }
    return out.toByteArray();
  }

  private static byte[] inflated(byte[] body) throws IOException {
    if (isText(body)) {
      return body;
    }
    try {
      return all(new InflaterInputStream(new ByteArrayInputStream(body)), body);
    } catch (RefusedException e) {
      return all(new InflaterInputStream(new ByteArrayInputStream(body), new Inflater(true)), body);
    }
  }

  private static boolean isText(byte[] body) {
    String head = new String(body, 0, Math.min(200, body.length), StandardCharsets.ISO_8859_1);
    return head.stripLeading().startsWith("<");
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  /** Some archives keep the header and have put the chunks together already. */
  private static byte[] unchunked(byte[] body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(body.length);
    int at = 0;
    while (at < body.length) {
      int end = at;
      while (end < body.length && body[end] != '\n') {
        end++;
      }
      String size =
          new String(body, at, end - at, StandardCharsets.ISO_8859_1)
              .replaceFirst(";.*", "")
              .strip();
      if (!size.matches("[0-9A-Fa-f]{1,7}")) {
        return at == 0 ? body : rest(out, body, at);
      }
      int length = Integer.parseInt(size, 16);
      if (length == 0) {
        break;
      }
      int begin = Math.min(end + 1, body.length);
      int stop = Math.min(begin + length, body.length);
      out.write(body, begin, stop - begin);
      at = stop;
      while (at < body.length && (body[at] == '\r' || body[at] == '\n')) {
        at++;
      }
    }
    return out.toByteArray();
  }

  private static byte[] rest(ByteArrayOutputStream out, byte[] body, int at) {
    out.write(body, at, body.length - at);
    return out.toByteArray();
  }
}
