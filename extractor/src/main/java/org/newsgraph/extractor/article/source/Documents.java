package org.newsgraph.extractor.article.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.newsgraph.extractor.article.Origin;

/** Every document under some inputs, one after the other; the open file is closed on the way. */
public final class Documents implements AutoCloseable {

  /** The name of standard input among the inputs. */
  public static final String STANDARD_INPUT = "-";

  private static final int BUFFER = 1 << 16;

  private final Iterator<Path> files;
  private Optional<DocumentSource> current;

  /** Standard input, where it is among the inputs, is read first, as JSON Lines. */
  public Documents(Collection<String> inputs, InputStream standardInput) {
    this.files =
        new InputFiles(
            inputs.stream().filter(i -> !i.equals(STANDARD_INPUT)).map(Path::of).toList());
    this.current =
        inputs.contains(STANDARD_INPUT)
            ? Optional.of(new JsonLines(STANDARD_INPUT, buffered(standardInput)))
            : Optional.empty();
  }

  /** How many files there are to read; walks the folders. */
  public static long countFiles(Collection<String> inputs) {
    InputFiles files =
        new InputFiles(
            inputs.stream().filter(i -> !i.equals(STANDARD_INPUT)).map(Path::of).toList());
    return Stream.iterate(1L, n -> files.hasNext(), n -> n + 1).peek(n -> files.next()).count();
  }

  /** The next document; empty at the end. */
  public Optional<RawDocument> next() {
    while (current.isPresent() || files.hasNext()) {
      if (current.isEmpty()) {
        current = Optional.of(open(files.next()));
      }
      Optional<RawDocument> document = guarded(current.get());
      if (document.isPresent()) {
        return document;
      }
      close();
    }
    return Optional.empty();
  }

  private Optional<RawDocument> guarded(DocumentSource source) {
    try {
      return source.next();
    } catch (IOException | RuntimeException e) {
      close();
      return Optional.of(Problems.of(source.here(), e));
    }
  }

  private static DocumentSource open(Path file) {
    Origin origin = new Origin(file.toString(), 0);
    Optional<Format> format = Format.of(origin.name());
    if (format.isEmpty() && Files.exists(file)) {
      return new Failure(
          new RawDocument.Broken(
              origin,
              "not a kind of file that can be read",
              "give .txt, .html, .json, .jsonl or .warc, each also .gz"));
    }
    try {
      return source(origin, format.orElse(Format.TEXT), Files.newInputStream(file));
    } catch (IOException | RuntimeException e) {
      return new Failure(Problems.of(origin, e));
    }
  }

  private static DocumentSource source(Origin origin, Format format, InputStream file)
      throws IOException {
    InputStream in = format == Format.WARC ? file : unpacked(origin, file);
    return switch (format) {
      case TEXT -> new WholeFile(origin, in, false);
      case HTML -> new WholeFile(origin, in, true);
      case JSON -> new JsonFile(origin.file(), in);
      case JSON_LINES -> new JsonLines(origin.file(), in);
      case WARC -> new WarcFile(origin.file(), in);
    };
  }

  private static InputStream unpacked(Origin origin, InputStream file) throws IOException {
    try {
      return buffered(Format.isGz(origin.name()) ? new GZIPInputStream(file, BUFFER) : file);
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }

  private static InputStream buffered(InputStream in) {
    return new BufferedInputStream(in, BUFFER);
  }

  @Override
  public void close() {
    Optional<DocumentSource> source = current;
    current = Optional.empty();
    try {
      if (source.isPresent()) {
        source.get().close();
      }
    } catch (IOException e) {
      // What was read is read; a file that does not close harms nobody.
      return;
    }
  }
}
