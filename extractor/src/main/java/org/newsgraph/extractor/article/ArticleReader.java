package org.newsgraph.extractor.article;

import java.io.InputStream;
import java.util.Collection;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.newsgraph.extractor.article.source.Documents;

/**
 * Reads files, folders and standard input into articles, one by one: the first stage of the
 * pipeline. No input makes it throw; what cannot be read becomes a {@link Reading.Quarantined}.
 */
public final class ArticleReader {

  /** The name of standard input among the inputs: JSON Lines. */
  public static final String STANDARD_INPUT = Documents.STANDARD_INPUT;

  private final ReadingOptions options;

  public ArticleReader(ReadingOptions options) {
    this.options = options;
  }

  /**
   * What the inputs hold, in the order of their paths and lines. The stream is lazy and holds an
   * open file: close it, and use it in one thread.
   *
   * @param inputs files, folders and {@link #STANDARD_INPUT}
   */
  public Stream<Reading> read(Collection<String> inputs, InputStream standardInput) {
    Documents documents = new Documents(inputs, standardInput);
    Iterator<Reading> readings = new Readings(documents, new Understanding(options));
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(
                readings, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(documents::close);
  }

  /** What the inputs hold, without standard input. */
  public Stream<Reading> read(Collection<String> inputs) {
    return read(inputs, InputStream.nullInputStream());
  }

  /** How many files the inputs hold, standard input apart; walks the folders. */
  public static long countFiles(Collection<String> inputs) {
    return Documents.countFiles(inputs);
  }

  private static final class Readings implements Iterator<Reading> {

    private final Documents documents;
    private final Understanding understanding;
    private final DuplicateIdentities duplicates = new DuplicateIdentities();
    private Optional<Reading> next = Optional.empty();

    Readings(Documents documents, Understanding understanding) {
      this.documents = documents;
      this.understanding = understanding;
    }

    @Override
    public boolean hasNext() {
      if (next.isEmpty()) {
        next = documents.next().map(understanding::of).map(duplicates::checked);
      }
      return next.isPresent();
    }

    @Override
    public Reading next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Reading reading = next.orElseThrow();
      next = Optional.empty();
      return reading;
    }
  }
}
