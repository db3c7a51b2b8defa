package org.newsgraph.store.consolidation.iri;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short names worked out from content. */
public final class Keys {
  private static final String DEFAULT_BASE = "https://w3id.org/newsgraph/";
  private static final String GROUP = "#group=";
  private static final String ROOM = "group/";
  private static final int BYTES = 10;
  private static final int BRIEF = 8;

  private Keys() {}

  /** A key of so few letters that it may be kept many times; may rarely be that of other words. */
  public static String brief(String words) {
    return of(words).substring(0, BRIEF);
  }

  /** The same words give the same key, other words another. */
  public static String of(String words) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** What stands before {@code article/} in an article's IRI. */
  public static String base(String article) {
    return base(article, "article/");
  }

  public static String base(String iri, String room) {
    int at = iri.indexOf(room);
    return at < 0 ? DEFAULT_BASE : iri.substring(0, at);
  }

  /** The IRI that an event has when this report is its first. */
  public static String event(String report) {
    return base(report) + "event/" + of(report);
  }

  /**
   * The IRI that all articles together have for a group that belongs to somebody whom other
   * articles know as well; the same IRI for anything else.
   */
  public static String group(String iri) {
    int at = iri.indexOf(GROUP);
    String segments = at < 0 ? "" : iri.substring(at + GROUP.length());
    return segments.isEmpty() || segments.startsWith("/") || segments.startsWith("entity-")
        ? iri
        : base(iri) + ROOM + segments;
  }

  /** The IRI that an article has for a group for which all articles together have this one. */
  public static String groupIn(String article, String group) {
    return article + GROUP + group.substring(base(group, ROOM).length() + ROOM.length());
  }

  /** The article on whose IRI this one hangs. */
  public static String articleOf(String iri) {
    int at = iri.indexOf('#');
    return at < 0 ? iri : iri.substring(0, at);
  }

  /** Whether it is a group's, of somebody or of nobody known. */
  public static boolean isGroup(String iri) {
    return iri.contains(GROUP) || iri.contains(ROOM);
  }

  /** Whether it is that of a group of which its article alone knows. */
  public static boolean isLocalGroup(String iri) {
    return iri.contains(GROUP);
  }

  /** Whether the IRI hangs on that of one article. */
  public static boolean isUnderItsArticle(String iri) {
    return iri.contains("#entity-");
  }

  /** The last part of an IRI as words, for what has no other name. */
  public static String words(String iri) {
    String last = iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    return last.replace('_', ' ');
  }
}
