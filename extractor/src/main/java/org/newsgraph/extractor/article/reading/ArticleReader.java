package org.newsgraph.extractor.article.reading;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.newsgraph.extractor.article.Reading;
import org.newsgraph.extractor.article.input.Documents;
import org.newsgraph.extractor.article.source.RawDocument;

/**
 * Reads files, folders and standard input into articles, one by one: the first stage of the
 * pipeline. No input makes it throw; what cannot be read becomes a {@link Reading.Quarantined}.
 *
 * <p>The files are gone through twice: first to see which articles are there in several copies,
 * then to read the richest of each. Standard input is read once.
 */
public final class ArticleReader {

  /** The name of standard input among the inputs: JSON Lines. */
  public static final String STANDARD_INPUT = Documents.STANDARD_INPUT;

  private static final int MOST_REASONS = 5;
  private static final String COPY = "a copy of an article that is read elsewhere";
  private static final Pattern PARTICULAR = Pattern.compile("(?s)(?: \\(|: |; seen).*");
  private static final Pattern COLUMNS = Pattern.compile("(?s) \\(columns: .*?\\)(?=;|$)");

  private final ReadingOptions options;
  private final Predicate<Path> wanted;

  public ArticleReader(ReadingOptions options) {
    this(options, file -> true);
  }

  /** Reads of files and folders only those files that are wanted. */
  public ArticleReader(ReadingOptions options, Predicate<Path> wanted) {
    this.options = options;
    this.wanted = options.table().file().map(ArticleReader::aside).map(wanted::and).orElse(wanted);
  }

  /** The table that tells about the files is none of them, wherever it lies. */
  private static Predicate<Path> aside(Path table) {
    Path real = Documents.real(table);
    return file -> !Documents.real(file).equals(real);
  }

  /**
   * What the inputs hold, in the order of their paths and lines. The stream is lazy and holds an
   * open file: close it, and use it in one thread.
   *
   * @param inputs files, folders and {@link #STANDARD_INPUT}
   * @param files hears of each file when it has been read
   */
  public Stream<Reading> read(
      Collection<String> inputs, InputStream standardInput, Consumer<FileAccount> files) {
    Readings readings = new Readings(List.copyOf(inputs), standardInput, files);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(
                readings, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(readings::close);
  }

  /** What the inputs hold, without telling of files. */
  public Stream<Reading> read(Collection<String> inputs, InputStream standardInput) {
    return read(inputs, standardInput, file -> {});
  }

  /** What the inputs hold, without standard input. */
  public Stream<Reading> read(Collection<String> inputs) {
    return read(inputs, InputStream.nullInputStream());
  }

  /**
   * How many articles the inputs are expected to hold, standard input apart: as many as lines in
   * JSON Lines, one in every other file. Walks the folders.
   */
  public static long countArticles(Collection<String> inputs) {
    return Documents.countArticles(inputs);
  }

  /** The kind of reason, without what is particular to one file. */
  private static String reason(Reading reading) {
    if (reading instanceof Reading.Quarantined broken) {
      return PARTICULAR.matcher(broken.problem()).replaceFirst("") + " (" + broken.remedy() + ")";
    }
    return COLUMNS.matcher(((Reading.Skipped) reading).reason()).replaceFirst("");
  }

  private final class Readings implements Iterator<Reading> {

    private final List<String> inputs;
    private final Documents documents;
    private final Understanding understanding = new Understanding(options);
    private final Copies copies = new Copies();
    private final Deque<Reading> waiting = new ArrayDeque<>();
    private final Consumer<FileAccount> files;
    private Optional<Documents.FileKind> file = Optional.empty();
    private final List<String> reasons = new ArrayList<>();
    private int articles;
    private boolean copiesKnown;

    Readings(List<String> inputs, InputStream standardInput, Consumer<FileAccount> files) {
      this.inputs = inputs;
      this.documents = new Documents(inputs, standardInput, options.settings(), wanted);
      this.files = files;
    }

    @Override
    public boolean hasNext() {
      if (!copiesKnown) {
        copiesKnown = true;
        lookForCopies();
      }
      while (waiting.isEmpty()) {
        Optional<RawDocument> next = documents.next();
        if (next.isEmpty()) {
          closeFile();
          return false;
        }
        take(next.get());
      }
      return true;
    }

    private void lookForCopies() {
      List<String> again = inputs.stream().filter(input -> !input.equals(STANDARD_INPUT)).toList();
      try (Documents first =
          new Documents(again, InputStream.nullInputStream(), options.settings(), wanted)) {
        for (Optional<RawDocument> d = first.next(); d.isPresent(); d = first.next()) {
          understanding.of(d.get()).forEach(copies::notice);
        }
      }
    }

    private void take(RawDocument document) {
      Documents.FileKind kind = documents.kind();
      if (!file.map(Documents.FileKind::file).equals(Optional.of(kind.file()))) {
        closeFile();
        file = Optional.of(kind);
      }
      for (Reading reading : understanding.of(document)) {
        Reading checked = copies.checked(settled(reading, kind));
        count(reading, checked);
        waiting.add(checked);
      }
    }

    /** Who names a file expects an article of it. */
    private Reading settled(Reading reading, Documents.FileKind kind) {
      if (reading instanceof Reading.Skipped skipped
          && skipped.wholeFile()
          && kind.named()
          && reading.origin().file().equals(kind.file())) {
        return new Reading.Quarantined(
            skipped.origin(), skipped.reason(), "give a file that holds articles");
      }
      if (reading instanceof Reading.Read read && kind.contradiction().isPresent()) {
        List<String> notes = new ArrayList<>(read.notes());
        notes.add(kind.contradiction().get());
        return new Reading.Read(read.origin(), read.article(), notes);
      }
      return reading;
    }

    private void count(Reading reading, Reading checked) {
      if (checked instanceof Reading.Read) {
        articles++;
      } else if (reasons.size() < MOST_REASONS) {
        String reason = reading instanceof Reading.Read ? COPY : reason(checked);
        if (!reasons.contains(reason)) {
          reasons.add(reason);
        }
      }
    }

    private void closeFile() {
      file.ifPresent(
          kind ->
              files.accept(
                  new FileAccount(
                      kind.file(), kind.label(), kind.contradiction(), articles, reasons)));
      file = Optional.empty();
      reasons.clear();
      articles = 0;
    }

    @Override
    public Reading next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return waiting.remove();
    }

    void close() {
      documents.close();
    }
  }
}
