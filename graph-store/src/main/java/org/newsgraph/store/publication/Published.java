package org.newsgraph.store.publication;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * What the target holds, as far as is known: entries in their order, in a file. While a publication
 * runs, what it has done stands in a second file; the next run puts both together.
 */
final class Published implements AutoCloseable {
  private final Path file;
  private final Path doing;
  private final BufferedReader before;
  private final Writer now;
  private Optional<Entry> next;

  private Published(Path file, Path doing) throws IOException {
    this.file = file;
    this.doing = doing;
    this.before = Files.newBufferedReader(file);
    this.now = Files.newBufferedWriter(doing);
    this.next = read(before);
  }

  static Published open(Path file) {
    Path doing = file.resolveSibling(file.getFileName() + ".doing");
    try {
      if (!Files.exists(file)) {
        Files.createFile(file);
      }
      if (Files.exists(doing)) {
        putTogether(file, doing);
      }
      return new Published(file, doing);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As far as the interrupted run came its word counts, behind it that of the one before. */
  private static void putTogether(Path file, Path doing) throws IOException {
    Path both = file.resolveSibling(file.getFileName() + ".both");
    try (BufferedReader done = Files.newBufferedReader(doing);
        BufferedReader old = Files.newBufferedReader(file);
        BufferedWriter out = Files.newBufferedWriter(both)) {
      Optional<Entry> last = Optional.empty();
      for (Optional<Entry> e = read(done); e.isPresent(); e = read(done)) {
        out.write(e.get().line());
        last = e;
      }
      for (Optional<Entry> e = read(old); e.isPresent(); e = read(old)) {
        if (last.isEmpty() || e.get().compareTo(last.get()) > 0) {
          out.write(e.get().line());
        }
      }
    }
    Files.move(both, file, StandardCopyOption.ATOMIC_MOVE);
    Files.delete(doing);
  }

  private static Optional<Entry> read(BufferedReader lines) throws IOException {
    String line = lines.readLine();
    return line == null ? Optional.empty() : Entry.read(line);
  }

  /** The next of the layer that was published before; it stays the next. */
  Optional<Entry> peek(Layer layer) {
    return next.filter(entry -> entry.isOf(layer));
  }

  void pass() {
    try {
      next = read(before);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Remembers that the target holds these, after all of their order that came before. */
  void add(Iterable<Entry> entries) {
    try {
      for (Entry entry : entries) {
        now.write(entry.line());
      }
      now.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The target holds what was added, and nothing else. */
  void finish() {
    close();
    try {
      Files.move(doing, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      before.close();
      now.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
