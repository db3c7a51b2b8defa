package org.newsgraph.extractor.article.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.newsgraph.extractor.article.Origin;
import org.newsgraph.extractor.article.detection.Detected;
import org.newsgraph.extractor.article.json.JsonLines;
import org.newsgraph.extractor.article.source.Content;
import org.newsgraph.extractor.article.source.DocumentSource;
import org.newsgraph.extractor.article.source.Problems;
import org.newsgraph.extractor.article.source.RawDocument;
import org.newsgraph.extractor.article.source.Settings;

/** Every document under some inputs, one after the other; the open file is closed on the way. */
public final class Documents implements AutoCloseable {

  /** The name of standard input among the inputs. */
  public static final String STANDARD_INPUT = "-";

  private static final int BUFFER = 1 << 16;

  private final Iterator<InputFile> files;
  private final Opener opener;
  private Optional<DocumentSource> current;

  /** The file of which nothing was told so far. */
  private Optional<Origin> silent = Optional.empty();

  private FileKind kind = new FileKind(STANDARD_INPUT, "JSON Lines", Optional.empty(), true);

  /**
   * What a file was taken for.
   *
   * @param contradiction that its name says something else
   * @param named whether somebody named it, rather than a folder that holds it
   */
  public record FileKind(
      String file, String label, Optional<String> contradiction, boolean named) {}

  /**
   * Standard input, where it is among the inputs, is read first, as JSON Lines.
   *
   * @param wanted which files are input, of those in folders
   */
  public Documents(
      Collection<String> inputs,
      InputStream standardInput,
      Settings settings,
      Predicate<Path> wanted) {
    this.files = files(inputs, wanted);
    this.opener = new Opener(settings);
    this.current =
        inputs.contains(STANDARD_INPUT)
            ? Optional.of(standard(standardInput, settings))
            : Optional.empty();
  }

  private static InputFiles files(Collection<String> inputs, Predicate<Path> wanted) {
    return new InputFiles(
        inputs.stream().filter(i -> !i.equals(STANDARD_INPUT)).map(Path::of).toList(), wanted);
  }

  private static DocumentSource standard(InputStream in, Settings settings) {
    Origin origin = new Origin(STANDARD_INPUT, STANDARD_INPUT, 0, 0);
    try {
      return JsonLines.of(origin, new BufferedInputStream(in, BUFFER), settings);
    } catch (IOException e) {
      return DocumentSource.of(origin, List.of(Problems.of(origin, e)));
    }
  }

  /** The path without links; the path as it is where that cannot be told. */
  public static Path real(Path path) {
    return InputFiles.real(path);
  }

  /** How many articles the files are expected to hold; walks the folders. */
  public static long countArticles(Collection<String> inputs) {
    InputFiles files = files(inputs, file -> true);
    long articles = 0;
    while (files.hasNext()) {
      articles += Expected.of(files.next().path());
    }
    return articles;
  }

  /** The next document; empty at the end. */
  public Optional<RawDocument> next() {
    while (current.isPresent() || files.hasNext()) {
      if (current.isEmpty()) {
        InputFile file = files.next();
        silent = Optional.of(file.origin());
        current = Optional.of(open(file));
      }
      Optional<RawDocument> document = guarded(current.get()).or(this::nothing);
      silent = Optional.empty();
      if (document.isPresent()) {
        return document;
      }
      close();
    }
    return Optional.empty();
  }

  /** A file that was opened is told of, also where nothing came out of it, as of a bare heading. */
  private Optional<RawDocument> nothing() {
    return silent.map(origin -> new RawDocument.NoArticle(origin, "nothing in it"));
  }

  /** What the file of the last document was taken for. */
  public FileKind kind() {
    return kind;
  }

  private Optional<RawDocument> guarded(DocumentSource source) {
    try {
      return source.next();
    } catch (IOException | RuntimeException | StackOverflowError e) {
      close();
      return Optional.of(Problems.of(source.here(), e));
    }
  }

  private DocumentSource open(InputFile file) {
    Origin origin = file.origin();
    kind = new FileKind(origin.file(), "not read", Optional.empty(), file.named());
    if (file.leftOut().isPresent()) {
      return only(origin, new RawDocument.NoArticle(origin, file.leftOut().get()));
    }
    try {
      if (!Files.exists(file.path())) {
        throw new NoSuchFileException(origin.file());
      }
      Detected detected = opener.detect(Content.of(origin, file.path()));
      kind = new FileKind(origin.file(), label(detected), detected.contradiction(), file.named());
      return opener.open(detected, file.part(), 0);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return only(origin, Problems.of(origin, e));
    }
  }

  private static String label(Detected detected) {
    return detected.refusal().map(r -> r.label()).orElse(detected.kind().label());
  }

  private static DocumentSource only(Origin origin, RawDocument document) {
    return DocumentSource.of(origin, List.of(document));
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
