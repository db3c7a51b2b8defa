package org.newsgraph.extractor.article.source;

import java.util.Locale;
import java.util.Optional;

/** The kinds of file that can be read, known by the ending of the name, each also with .gz. */
enum Format {
  TEXT,
  HTML,
  JSON,
  JSON_LINES,
  WARC;

  static Optional<Format> of(String fileName) {
    String name = withoutGz(fileName.toLowerCase(Locale.ROOT));
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "txt" -> Optional.of(TEXT);
      case "html", "htm" -> Optional.of(HTML);
      case "json" -> Optional.of(JSON);
      case "jsonl", "ndjson" -> Optional.of(JSON_LINES);
      case "warc" -> Optional.of(WARC);
      default -> Optional.empty();
    };
  }

  static boolean isGz(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(".gz");
  }

  private static String withoutGz(String name) {
    return isGz(name) ? name.substring(0, name.length() - ".gz".length()) : name;
  }
}
