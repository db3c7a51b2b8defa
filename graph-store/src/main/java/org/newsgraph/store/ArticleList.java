package org.newsgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which version of which article is in the store, as a text file that other processes can read
 * while one owns the database. Written after each transaction: it may lag behind after a crash,
 * never run ahead, and an article that it does not have is read once more and found unchanged.
 */
final class ArticleList {
  private final Path file;

  ArticleList(Path file) {
    this.file = file;
  }

  void put(Collection<Version> versions) {
    append(versions.stream().map(ArticleList::line));
  }

  void remove(String article) {
    append(Stream.of(line(new Version(article, "", ""))));
  }

  /** Starts the file anew with what the store has. */
  void rewrite(List<Version> versions) {
    byte[] lines = lines(versions.stream().map(ArticleList::line));
    AtomicFile.write(file, out -> out.write(lines));
  }

  private void append(Stream<String> lines) {
    byte[] bytes = lines(lines);
    if (bytes.length == 0) {
      return;
    }
    try {
      Files.write(file, bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] lines(Stream<String> lines) {
    return lines.collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8);
  }

  private static String line(Version v) {
    return String.join("\t", v.article(), v.contentHash(), v.extractorVersion()) + "\n";
  }

  /**
   * The versions by article, the later line before the earlier; a torn last line is passed over.
   */
  Map<String, Version> read() {
    Map<String, Version> versions = new HashMap<>();
    if (Files.exists(file)) {
      try (Stream<String> lines = Files.lines(file)) {
        lines.flatMap(line -> version(line).stream()).forEach(v -> versions.put(v.article(), v));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    versions.values().removeIf(v -> v.contentHash().isEmpty());
    return versions;
  }

  private static Optional<Version> version(String line) {
    String[] parts = line.split("\t", -1);
    return parts.length == 3
        ? Optional.of(new Version(parts[0], parts[1], parts[2]))
        : Optional.empty();
  }
}
