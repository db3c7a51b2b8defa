package org.newsgraph.store.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A copy, in the temporary folder, of a store that may not be written, for the database cannot be
 * opened without writing.
 */
public final class ReadingCopy {
  private static final Logger LOG = LoggerFactory.getLogger(ReadingCopy.class);
  private static final String PREFIX = "newsgraph-read-";
  private static final Pattern NAME = Pattern.compile(PREFIX + "(\\d+)-.*");

  private ReadingCopy() {}

  public static Path of(StoreFolder store) throws IOException {
    Path copy = Files.createTempDirectory(PREFIX + ProcessHandle.current().pid() + "-");
    sweep(copy.getParent());
    Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(copy)));
    LOG.debug("{} may not be written; reading {}", store.root(), copy);
    StoreFolder target = new StoreFolder(copy);
    Tree.copy(store.database(), target.database());
    if (Files.exists(store.corrections())) {
      Files.copy(store.corrections(), target.corrections());
    }
    return copy;
  }

  /** What processes left that were killed. */
  private static void sweep(Path folder) throws IOException {
    List<Path> entries;
    try (Stream<Path> all = Files.list(folder)) {
      entries = all.filter(ReadingCopy::isLeftBehind).toList();
    }
    entries.forEach(ReadingCopy::remove);
  }

  private static boolean isLeftBehind(Path entry) {
    Matcher m = NAME.matcher(entry.getFileName().toString());
    return m.matches()
        && Files.isWritable(entry)
        && ProcessHandle.of(Long.parseLong(m.group(1))).isEmpty();
  }

  public static void remove(Path copy) {
    try {
      Tree.remove(copy);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
