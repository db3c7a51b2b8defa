package org.newsgraph.store.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which articles are to be forgotten for good and still may be in some file: remembered before
 * anything goes, so that it is finished whenever the process is killed.
 */
public final class Erasing {
  private final Path file;

  public Erasing(Path file) {
    this.file = file;
  }

  public List<String> articles() {
    try {
      return Files.exists(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void begin(Collection<String> articles) {
    SortedSet<String> all = new TreeSet<>(articles());
    all.addAll(articles);
    byte[] lines = String.join("\n", all).getBytes(StandardCharsets.UTF_8);
    AtomicFile.write(file, out -> out.write(lines));
  }

  public void end() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
