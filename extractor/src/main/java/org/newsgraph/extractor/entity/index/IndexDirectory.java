package org.newsgraph.extractor.entity.index;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.extractor.cache.PrivateFolder;

/**
 * A directory of index files that is built once and used by every later run.
 *
 * <p>It is built under a lock (so that of two processes one waits for the other) into a directory
 * of another name, which is renamed when it is whole. A directory that is torn or damaged is built
 * anew.
 *
 * @param cache the per-user cache directory
 * @param name what the index holds and the version of its form, such as {@code wikipedia-1}
 */
public record IndexDirectory(Path cache, String name) {
  private static final Object IN_THIS_PROCESS = new Object();

  /** Writes the files of an index into an empty directory. */
  @FunctionalInterface
  public interface Builder {
    void build(Path directory) throws IOException;
  }

  /** Whether the index is there and whole. */
  public boolean ready() {
    return Manifest.holds(path());
  }

  /** The directory of the whole index, built first where that is needed. */
  public Path get(Builder builder) throws IOException {
    if (ready()) {
      return path();
    }
    synchronized (IN_THIS_PROCESS) {
      PrivateFolder.make(cache);
      try (FileChannel file =
              FileChannel.open(
                  cache.resolve(name + ".lock"),
                  StandardOpenOption.CREATE,
                  StandardOpenOption.WRITE);
          FileLock lock = file.lock()) {
        if (!lock.isValid() || !ready()) {
          rebuild(builder);
        }
      }
    }
    return path();
  }

  private void rebuild(Builder builder) throws IOException {
    Path fresh = cache.resolve(name + ".building");
    delete(fresh);
    PrivateFolder.make(fresh);
    builder.build(fresh);
    Manifest.write(fresh);
    delete(path());
    Files.move(fresh, path(), StandardCopyOption.ATOMIC_MOVE);
  }

  private static void delete(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      return;
    }
    List<Path> paths;
    try (Stream<Path> walked = Files.walk(directory)) {
      paths = walked.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : paths) {
      Files.delete(path);
    }
  }

  private Path path() {
    return cache.resolve(name);
  }
}
