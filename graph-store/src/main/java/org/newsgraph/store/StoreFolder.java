package org.newsgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What lies where in a store's folder. */
record StoreFolder(Path root) {
  StoreFolder {
    root = root.toAbsolutePath().normalize();
  }

  /** The TDB2 database. */
  Path database() {
    return root.resolve("tdb");
  }

  /** Batches on their way in. */
  Path incoming() {
    return root.resolve("incoming");
  }

  /** What people have put right. */
  Path corrections() {
    return root.resolve("corrections.csv");
  }

  /** Which versions of which articles are in, for processes that cannot open the database. */
  Path articles() {
    return root.resolve("articles.tsv");
  }

  /** What each transaction altered, for those who follow the store. */
  Path changes() {
    return root.resolve("changes.tsv");
  }

  boolean exists() {
    return Files.isDirectory(database());
  }

  void create() throws IOException {
    Files.createDirectories(database());
    Files.createDirectories(incoming());
  }

  /**
   * Removes what killed processes left behind: half a compaction, half a file; only the owner may
   * do so.
   */
  void sweep() {
    removeIn(database(), name -> name.endsWith("-tmp"));
    removeIn(root, AtomicFile::isLeftBehind);
    if (Files.isDirectory(incoming())) {
      removeIn(incoming(), AtomicFile::isLeftBehind);
    }
  }

  private static void removeIn(Path folder, Predicate<String> names) {
    try (Stream<Path> entries = Files.list(folder)) {
      entries.filter(p -> names.test(p.getFileName().toString())).forEach(StoreFolder::remove);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void remove(Path tree) {
    try (Stream<Path> all = Files.walk(tree)) {
      List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
