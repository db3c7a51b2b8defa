package org.newsgraph.extractor.article.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A record of a WARC file.
 *
 * @param fields its named fields, the names in small letters
 * @param body its block, or the first part of one that is too long
 */
@SuppressWarnings("ArrayRecordComponent") // read once and never compared
record WarcRecord(Map<String, String> fields, byte[] body, boolean cut) {

  String field(String name) {
    return fields.getOrDefault(name, "");
  }

  String type() {
    return field("warc-type").toLowerCase(Locale.ROOT);
  }

  /** The content's type without its parameters. */
  String contentType() {
    return field("content-type").replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
  }

  /** The address, which some write in angle brackets. */
  Optional<String> address() {
    String address = field("warc-target-uri").replaceAll("[<>]", "").strip();
    return address.startsWith("http") ? Optional.of(address) : Optional.empty();
  }

  boolean isHttp() {
    byte[] mark = "HTTP/".getBytes(StandardCharsets.US_ASCII);
    return contentType().equals("application/http")
        || (type().equals("response")
            && java.util.Arrays.equals(body, 0, Math.min(5, body.length), mark, 0, 5));
  }
}
