package org.newsgraph.store.folder;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Files that are there whole or not at all, whenever the process is killed. */
public final class AtomicFile {
  private static final Logger LOG = LoggerFactory.getLogger(AtomicFile.class);
  private static final Pattern BESIDE = Pattern.compile("\\..+\\.(\\d+)");

  private static final Set<StandardOpenOption> NEW =
      Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

  private AtomicFile() {}

  /** Whether a file of this name was being written by a process that is no more. */
  public static boolean isLeftBehind(String name) {
    Matcher m = BESIDE.matcher(name);
    return m.matches() && ProcessHandle.of(Long.parseLong(m.group(1))).isEmpty();
  }

  /** What writes the content. */
  public interface Content {
    void to(OutputStream out) throws IOException;
  }

  /**
   * Writes beside the target, for its user alone, forces it to disk, renames it into place; what
   * could not be finished is removed.
   */
  public static void write(Path target, Content content) {
    write(target, content, Privately.file(target));
  }

  /** The same with the permissions that the target is to have. */
  public static void write(Path target, Content content, FileAttribute<?>... permissions) {
    Path beside =
        target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid());
    try {
      Files.deleteIfExists(beside);
      try (FileChannel channel = FileChannel.open(beside, NEW, permissions)) {
        OutputStream out = Channels.newOutputStream(channel);
        content.to(out);
        out.flush();
        channel.force(true);
      }
      Files.move(
          beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      discard(beside);
    }
  }

  /** After a trouble that has been told already: one more would hide it. */
  private static void discard(Path beside) {
    try {
      Files.deleteIfExists(beside);
    } catch (IOException e) {
      LOG.debug("{} stays", beside, e);
    }
  }
}
