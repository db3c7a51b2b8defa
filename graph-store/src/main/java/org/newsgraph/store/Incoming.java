package org.newsgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Batches of validated article graphs that wait in front of a store. Written by any process, taken
 * in by the one that owns the store, oldest first; a file goes only after its content is in, so
 * that killing either side loses nothing, and taking a batch in twice changes nothing.
 */
final class Incoming {
  private static final Pattern NAME = Pattern.compile("(\\d{12})-\\d+\\.nq\\.gz");

  private final Path folder;

  Incoming(Path folder) {
    this.folder = folder;
  }

  /** Leaves a batch; when this returns, it survives whatever happens to this process. */
  void put(Collection<ArticleGraph> articles) {
    if (articles.isEmpty()) {
      return;
    }
    long number = waiting().stream().mapToLong(Incoming::number).max().orElse(0) + 1;
    Path file =
        folder.resolve(String.format("%012d-%d.nq.gz", number, ProcessHandle.current().pid()));
    AtomicFile.write(file, out -> Batch.write(articles, out));
  }

  /** Hands every batch over, oldest first, and removes it afterwards. */
  void takeIn(Consumer<List<ArticleGraph>> store) {
    for (Path file : waiting()) {
      store.accept(Batch.read(file));
      remove(file);
    }
  }

  /** The versions that wait; of one article the newest last. */
  List<Version> versions() {
    return waiting().stream().flatMap(file -> Batch.versions(file).stream()).toList();
  }

  private List<Path> waiting() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> NAME.matcher(f.getFileName().toString()).matches())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long number(Path file) {
    Matcher m = NAME.matcher(file.getFileName().toString());
    return m.matches() ? Long.parseLong(m.group(1)) : 0;
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
