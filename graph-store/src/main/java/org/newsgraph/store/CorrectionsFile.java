package org.newsgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.store.consolidation.Corrections;

/**
 * The store's own corrections file, which people may edit; every line and comment of theirs is
 * kept.
 */
final class CorrectionsFile {
  private static final String HEADER = "subject,correction,object,note";

  private final Path file;

  CorrectionsFile(Path file) {
    this.file = file;
  }

  String text() {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Another text gives another hash. */
  String hash() {
    return Corrections.hash(text());
  }

  Corrections read() {
    return Corrections.parse(text());
  }

  /** Appends those lines that are not there yet. */
  void add(List<String> lines) {
    List<String> all = new ArrayList<>(text().lines().toList());
    if (all.isEmpty()) {
      all.add(HEADER);
    }
    lines.stream().filter(l -> !l.isBlank() && !all.contains(l)).forEach(all::add);
    write(all);
  }

  void withdraw(String article) {
    add(List.of(article + ",withdraw,"));
  }

  /** Drops the lines that withdraw the article. */
  void restore(String article) {
    write(text().lines().filter(line -> !Corrections.parse(line).withdraws(article)).toList());
  }

  private void write(List<String> lines) {
    byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    AtomicFile.write(file, out -> out.write(bytes));
  }
}
