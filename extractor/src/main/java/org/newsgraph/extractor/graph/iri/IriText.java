package org.newsgraph.extractor.graph.iri;

import java.nio.charset.StandardCharsets;

/** Text made fit for an IRI: what RFC 3987 does not allow is percent-encoded. */
public final class IriText {
  private static final String FORBIDDEN = " <>\"{}|\\^`%";
  private static final String FORBIDDEN_IN_SEGMENT = FORBIDDEN + "#?/[]";

  private IriText() {}

  /** One segment of a path, such as a Wikipedia title. */
  public static String segment(String text) {
    return escape(text, FORBIDDEN_IN_SEGMENT);
  }

  /** A whole address; percent signs that already encode something stay. */
  public static String escaped(String address) {
    return escape(address, FORBIDDEN.replace("%", ""));
  }

  private static String escape(String text, String forbidden) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints().forEach(c -> append(escaped, c, forbidden));
    return escaped.toString();
  }

  private static void append(StringBuilder escaped, int codePoint, String forbidden) {
    if (codePoint > ' ' && forbidden.indexOf(codePoint) < 0 && allowed(codePoint)) {
      escaped.appendCodePoint(codePoint);
      return;
    }
    for (byte b : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
      escaped.append(String.format("%%%02X", b));
    }
  }

  private static boolean allowed(int codePoint) {
    return Character.isDefined(codePoint)
        && !Character.isISOControl(codePoint)
        && !Character.isWhitespace(codePoint)
        && !Character.isSpaceChar(codePoint)
        && Character.getType(codePoint) != Character.SURROGATE
        && Character.getType(codePoint) != Character.PRIVATE_USE
        && Character.getType(codePoint) != Character.FORMAT;
  }
}
