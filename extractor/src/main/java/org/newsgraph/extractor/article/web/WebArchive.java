package org.newsgraph.extractor.article.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.newsgraph.extractor.article.source.Content;
import org.newsgraph.extractor.article.source.Decoder;
import org.newsgraph.extractor.article.source.RawDocument;
import org.newsgraph.extractor.article.source.RefusedException;

/**
 * A page as Safari saves it: a binary property list whose main resource has the page and its
 * address. The lay-out of such lists is told in the source of Apple's CoreFoundation.
 */
public final class WebArchive {

  private static final int TRAILER = 32;
  private static final int DEEPEST = 6;

  private final byte[] bytes;
  private final int offsetSize;
  private final int referenceSize;
  private final int top;
  private final int table;

  private WebArchive(byte[] bytes) {
    ByteBuffer trailer = ByteBuffer.wrap(bytes, bytes.length - TRAILER, TRAILER);
    this.bytes = bytes;
    this.offsetSize = bytes[bytes.length - TRAILER + 6];
    this.referenceSize = bytes[bytes.length - TRAILER + 7];
    this.top = (int) trailer.getLong(bytes.length - 16);
    this.table = (int) trailer.getLong(bytes.length - 8);
  }

  /** The page in an archive. */
  public static RawDocument of(Content content) throws IOException {
    byte[] bytes = content.bytes();
    try {
      WebArchive archive = new WebArchive(bytes);
      int main = archive.value(archive.top, "WebMainResource", 0);
      byte[] data = archive.data(archive.value(main, "WebResourceData", 0));
      String address = archive.string(archive.value(main, "WebResourceURL", 0));
      return new RawDocument.Page(
          content.origin(),
          Decoder.page(data, Optional.empty()),
          Optional.of(address).filter(url -> url.startsWith("http")));
    } catch (RuntimeException e) {
      throw new RefusedException(
          "a saved page of Safari that cannot be taken apart", "save it as HTML (\"page source\")");
    }
  }

  private int value(int dictionary, String key, int depth) {
    int at = offset(dictionary);
    if (depth > DEEPEST || (bytes[at] & 0xF0) != 0xD0) {
      throw new IllegalArgumentException("no dictionary");
    }
    int count = count(at);
    int keys = begin(at);
    for (int i = 0; i < count; i++) {
      if (string(number(keys + i * referenceSize, referenceSize)).equals(key)) {
        return number(keys + (count + i) * referenceSize, referenceSize);
      }
    }
    throw new IllegalArgumentException("no " + key);
  }

  private String string(int object) {
    int at = offset(object);
    int kind = bytes[at] & 0xF0;
    if (kind == 0x50) {
      return new String(bytes, begin(at), count(at), StandardCharsets.US_ASCII);
    }
    if (kind == 0x60) {
      return new String(bytes, begin(at), count(at) * 2, StandardCharsets.UTF_16BE);
    }
    throw new IllegalArgumentException("no string");
  }

  private byte[] data(int object) {
    int at = offset(object);
    if ((bytes[at] & 0xF0) != 0x40) {
      throw new IllegalArgumentException("no data");
    }
    return java.util.Arrays.copyOfRange(bytes, begin(at), begin(at) + count(at));
  }

  private int offset(int object) {
    return number(table + object * offsetSize, offsetSize);
  }

  /** How many things an object holds; more than 14 stand behind as a number of their own. */
  private int count(int at) {
    int low = bytes[at] & 0x0F;
    return low < 15 ? low : number(at + 2, 1 << (bytes[at + 1] & 0x0F));
  }

  private int begin(int at) {
    return (bytes[at] & 0x0F) < 15 ? at + 1 : at + 2 + (1 << (bytes[at + 1] & 0x0F));
  }

  private int number(int at, int size) {
    long number = 0;
    for (int i = 0; i < size; i++) {
      number = (number << 8) | (bytes[at + i] & 0xFF);
    }
    return Math.toIntExact(number);
  }
}
