package org.newsgraph.store.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What lies where in a store's folder. */
public record StoreFolder(Path root) {
  private static final Pattern GENERATION = Pattern.compile("Data-\\d{1,9}");

  public StoreFolder {
    root = root.toAbsolutePath().normalize();
  }

  /** The TDB2 database. */
  public Path database() {
    return root.resolve("tdb");
  }

  /** Batches on their way in. */
  public Path incoming() {
    return root.resolve("incoming");
  }

  /** What people have put right. */
  public Path corrections() {
    return root.resolve("corrections.csv");
  }

  /** Which versions of which articles are in, for processes that cannot open the database. */
  public Path articles() {
    return root.resolve("articles.tsv");
  }

  /** What each transaction altered, for those who follow the store. */
  public Path changes() {
    return root.resolve("changes.tsv");
  }

  /** What other processes asked of the owner. */
  public Path answers() {
    return root.resolve("answers");
  }

  /** What followers keep. */
  public Path index() {
    return root.resolve("index");
  }

  /** What targets of publications hold. */
  public Path published() {
    return root.resolve("published");
  }

  /** Which articles are being forgotten. */
  public Path erasing() {
    return root.resolve("erasing");
  }

  /** What the last compaction left. */
  public Path compacted() {
    return root.resolve("compacted.tsv");
  }

  public boolean exists() {
    return Files.isDirectory(database());
  }

  /** Makes the folder, for its user alone, without a database. */
  public void create() throws IOException {
    Privately.folder(root);
    Privately.folder(incoming());
  }

  /** A database that is being made, until it is whole. */
  public Path unfinishedDatabase() {
    return root.resolve(".tdb." + ProcessHandle.current().pid());
  }

  /**
   * Whether nothing was ever committed to the database, so that it may be unfinished: the first
   * commit writes into the dictionary.
   */
  public boolean hasUnfinishedDatabase() {
    return exists() && generations().stream().allMatch(StoreFolder::isEmpty);
  }

  private static boolean isEmpty(Path generation) {
    try {
      Path dictionary = generation.resolve("nodes-data.obj");
      return !Files.exists(dictionary) || Files.size(dictionary) == 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folders of the database before and after its compactions, oldest first. */
  private List<Path> generations() {
    try (Stream<Path> entries = Files.list(database())) {
      return entries
          .filter(p -> GENERATION.matcher(p.getFileName().toString()).matches())
          .sorted(Comparator.comparing(StoreFolder::generation))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int generation(Path folder) {
    return Integer.parseInt(folder.getFileName().toString().substring("Data-".length()));
  }

  /**
   * Removes what killed processes left behind: half a compaction, what a compaction has replaced,
   * half a file; only the owner may do so.
   */
  public void sweep() {
    List<Path> generations = generations();
    generations.subList(0, generations.size() - 1).forEach(StoreFolder::remove);
    removeIn(database(), name -> name.endsWith("-tmp"));
    removeIn(root, AtomicFile::isLeftBehind);
    for (Path folder : List.of(incoming(), answers(), published())) {
      if (Files.isDirectory(folder)) {
        removeIn(folder, AtomicFile::isLeftBehind);
      }
    }
  }

  private static void removeIn(Path folder, Predicate<String> names) {
    try (Stream<Path> entries = Files.list(folder)) {
      entries.filter(p -> names.test(p.getFileName().toString())).forEach(StoreFolder::remove);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void removeIndex() {
    remove(index());
  }

  private static void remove(Path tree) {
    try {
      Tree.remove(tree);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
