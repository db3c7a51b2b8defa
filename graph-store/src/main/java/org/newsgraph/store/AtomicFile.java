package org.newsgraph.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Files that are there whole or not at all, whenever the process is killed. */
final class AtomicFile {
  private static final Pattern BESIDE = Pattern.compile("\\..+\\.(\\d+)");

  private AtomicFile() {}

  /** Whether a file of this name was being written by a process that is no more. */
  static boolean isLeftBehind(String name) {
    Matcher m = BESIDE.matcher(name);
    return m.matches() && ProcessHandle.of(Long.parseLong(m.group(1))).isEmpty();
  }

  /** What writes the content. */
  interface Content {
    void to(OutputStream out) throws IOException;
  }

  /** Writes beside the target, forces it to disk, renames it into place. */
  static void write(Path target, Content content) {
    Path beside =
        target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid());
    try {
      try (FileChannel channel =
          FileChannel.open(
              beside,
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              StandardOpenOption.TRUNCATE_EXISTING)) {
        OutputStream out = Channels.newOutputStream(channel);
        content.to(out);
        out.flush();
        channel.force(true);
      }
      Files.move(
          beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
