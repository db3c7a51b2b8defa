package org.newsgraph.store.publication;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/**
 * What is published as one: the graph of an article, or all that the knowledge layer says of one
 * subject.
 *
 * @param key IRI of the article, or the subject in its brackets
 * @param triples as N-Triples
 */
record Group(String key, List<String> triples) {
  private static final int BYTES = 16;

  Group {
    Objects.requireNonNull(key, "key");
    triples = List.copyOf(triples);
  }

  String text() {
    return String.join("", triples);
  }

  /** Other triples, another digest. */
  String digest() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(Arrays.copyOf(hash, BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
