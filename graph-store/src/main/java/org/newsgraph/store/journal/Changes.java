package org.newsgraph.store.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.store.folder.AtomicFile;
import org.newsgraph.store.folder.Privately;

/**
 * The journal of what each transaction may have altered, a text file with a line for each thing:
 * the transaction's number, {@code a} for an article or {@code s} for a subject, its IRI or {@code
 * *} for any; the first line, with {@code b}, names the last transaction that it does not tell of.
 * Written before the transaction commits, so that nothing committed is missing; what a kill leaves
 * of a transaction that did not commit names too much, which is harmless.
 */
public final class Changes {
  private static final String ARTICLE = "a";
  private static final String SUBJECT = "s";
  private static final String BEGIN = "b";
  private static final String ANY = "*";
  private static final Set<StandardOpenOption> APPENDING =
      Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
  private static final int COLUMNS = 3;

  private final Path file;
  private final long mostBytes;

  public Changes(Path file) {
    this(file, 32L << 20);
  }

  public Changes(Path file, long mostBytes) {
    this.file = file;
    this.mostBytes = mostBytes;
  }

  /** Notes what the transaction of this number is about to alter; safe when this returns. */
  public void note(Change change) {
    StringBuilder lines = new StringBuilder();
    if (!Files.exists(file)) {
      lines.append(begin(change.number() - 1));
    }
    note(lines, change.number(), ARTICLE, change.articles());
    note(lines, change.number(), SUBJECT, change.subjects());
    try {
      cut();
      append(lines.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String begin(long after) {
    return after + "\t" + BEGIN + "\t\n";
  }

  private static void note(StringBuilder lines, long number, String kind, Touched touched) {
    Iterable<String> names = touched.all() ? List.of(ANY) : touched.iris();
    names.forEach(
        iri ->
            lines.append(number).append('\t').append(kind).append('\t').append(iri).append('\n'));
  }

  private void append(byte[] bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(file, APPENDING, Privately.file(file))) {
      channel.position(afterLastLine(channel));
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.truncate(channel.position());
      channel.force(false);
    }
  }

  /** A kill may have left half a line. */
  private static long afterLastLine(FileChannel channel) throws IOException {
    long at = channel.size();
    ByteBuffer last = ByteBuffer.allocate(1);
    while (at > 0) {
      last.clear();
      channel.read(last, at - 1);
      if (last.get(0) == '\n') {
        break;
      }
      at--;
    }
    return at;
  }

  /** Nobody follows so far behind that it pays to keep all: the older half goes. */
  private void cut() throws IOException {
    if (!Files.exists(file) || Files.size(file) <= mostBytes) {
      return;
    }
    List<String> lines = Files.readAllLines(file);
    int middle = lines.size() / 2;
    String number = lines.get(middle).split("\t", 2)[0];
    String kept =
        lines.subList(middle, lines.size()).stream()
            .filter(line -> !line.startsWith(number + "\t"))
            .map(line -> line + "\n")
            .collect(Collectors.joining());
    byte[] bytes = (begin(Long.parseLong(number)) + kept).getBytes(StandardCharsets.UTF_8);
    AtomicFile.write(file, out -> out.write(bytes));
  }

  /** Forgets everything, so that whoever was not told begins anew. */
  public void forget() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All that was altered after the change of that number, up to the present one. */
  public Change between(long kept, long present) {
    if (kept == present) {
      return Change.nothing(present);
    }
    if (kept <= 0 || kept > present || !Files.exists(file)) {
      return Change.everything(present);
    }
    Missed missed = new Missed(kept);
    try (Stream<String> lines = Files.lines(file)) {
      lines.forEach(missed::line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return missed.change(present);
  }

  /** Gathers what somebody has missed. */
  private static final class Missed {
    private final long kept;
    private final TreeSet<String> articles = new TreeSet<>();
    private final TreeSet<String> subjects = new TreeSet<>();
    private long begin = Long.MAX_VALUE;

    Missed(long kept) {
      this.kept = kept;
    }

    void line(String line) {
      String[] parts = line.split("\t", COLUMNS);
      if (parts.length < COLUMNS) {
        return;
      }
      long number = Long.parseLong(parts[0]);
      if (parts[1].equals(BEGIN)) {
        begin = number;
      } else if (number > kept) {
        (parts[1].equals(ARTICLE) ? articles : subjects).add(parts[2]);
      }
    }

    /** A journal that begins later than where somebody stopped does not tell all. */
    Change change(long present) {
      return begin > kept
          ? Change.everything(present)
          : new Change(present, touched(articles), touched(subjects));
    }

    private static Touched touched(Set<String> iris) {
      return iris.contains(ANY) ? Touched.ALL : Touched.these(iris);
    }
  }
}
