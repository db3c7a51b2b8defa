package org.newsgraph.extractor.graph.iri;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The beginning of every data IRI, and the IRIs that hang on it. */
public record BaseIri(String base) {
  public static final BaseIri DEFAULT = new BaseIri("https://w3id.org/newsgraph/");

  private static final String ARTICLE = "article/";
  private static final int HASH_DIGITS = 16;

  public BaseIri {
    if (!base.matches("https?://[^\\s<>\"{}|\\\\^`]+[/#]")) {
      throw new IllegalArgumentException(
          "a base IRI begins with http:// or https:// and ends with / or #: " + base);
    }
  }

  /**
   * The article's IRI: a hash of what makes it this article and no other; such an IRI stays itself.
   */
  public String article(String identity) {
    if (identity.startsWith(base + ARTICLE)
        && isHash(identity.substring(base.length() + ARTICLE.length()))) {
      return identity;
    }
    return base + ARTICLE + sha256(identity).substring(0, HASH_DIGITS);
  }

  private static boolean isHash(String words) {
    return words.matches("[0-9a-f]{" + HASH_DIGITS + "}");
  }

  /**
   * The IRI of an entity that lives outside its article, by its Wikipedia title or by type and
   * name.
   */
  public String entity(String localName) {
    return base + "entity/" + localName;
  }

  /** SHA-256 of a text's UTF-8 bytes, in hexadecimal. */
  public static String sha256(String text) {
    return sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  /** SHA-256 of a file of any length, in hexadecimal. */
  public static String sha256(Path file) throws IOException {
    MessageDigest digest = digest();
    try (InputStream in = Files.newInputStream(file)) {
      byte[] buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** SHA-256 in hexadecimal. */
  public static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(digest().digest(bytes));
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
