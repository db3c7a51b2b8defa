package org.newsgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.riot.RiotException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Batches of validated article graphs that wait in front of a store. Written by any process, taken
 * in by the one that owns the store, oldest first; a file goes only after its content is in, so
 * that killing either side loses nothing, and taking a batch in twice changes nothing.
 */
final class Incoming {
  private static final Pattern NAME = Pattern.compile("(\\d{12})-\\d+\\.nq\\.gz");

  private static final Logger LOG = LoggerFactory.getLogger(Incoming.class);

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
      Optional<List<ArticleGraph>> batch = read(file);
      if (batch.isPresent()) {
        store.accept(batch.get());
        remove(file);
      } else {
        setAside(file);
      }
    }
  }

  private static Optional<List<ArticleGraph>> read(Path file) {
    try {
      return Optional.of(Batch.read(file));
    } catch (RiotException | UncheckedIOException e) {
      LOG.warn("{} cannot be read and is set aside: {}", file, e.getMessage());
      return Optional.empty();
    }
  }

  /** A damaged file must not stand in the way of those behind it. */
  private static void setAside(Path file) {
    try {
      Files.move(file, file.resolveSibling(file.getFileName() + ".unreadable"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The versions that wait; of one article the newest last. */
  List<Version> versions() {
    return waiting().stream().flatMap(file -> versions(file).stream()).toList();
  }

  /** What a file that is damaged, or taken in at this moment, holds does not count. */
  private static List<Version> versions(Path file) {
    try {
      return Batch.versions(file);
    } catch (UncheckedIOException e) {
      return List.of();
    }
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
