package org.newsgraph.queries.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * The index beside a store, in a folder of its own. One process writes it, the one that owns the
 * store; may be shared between threads.
 */
public final class NewsIndex implements AutoCloseable {
  /** To be raised when what the documents hold changes: an older index is then made anew. */
  private static final String VERSION = "1";

  private static final String KEPT = "kept";
  private static final String MADE_BY = "version";
  private static final double BUFFER_MB = 64;

  /** Lucene says on standard error which of the JDK's preview modules it would like. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;

  private NewsIndex(Directory directory) throws IOException {
    this.directory = directory;
    this.writer =
        new IndexWriter(
            directory,
            new IndexWriterConfig(new NewsAnalyzer())
                .setOpenMode(OpenMode.CREATE_OR_APPEND)
                .setRAMBufferSizeMB(BUFFER_MB)
                .setCommitOnClose(false));
    this.searchers = new SearcherManager(writer, new SearcherFactory());
  }

  /** Opens the index in that folder, after making an empty one where there is none. */
  public static NewsIndex open(Path folder) {
    LUCENE.setLevel(Level.SEVERE);
    try {
      return new NewsIndex(FSDirectory.open(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The number of the last change of the store that is safely in the index; 0 where none is. */
  public long kept() {
    long kept = 0;
    String version = "";
    Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
    if (data != null) {
      for (Map.Entry<String, String> entry : data) {
        kept = entry.getKey().equals(KEPT) ? Long.parseLong(entry.getValue()) : kept;
        version = entry.getKey().equals(MADE_BY) ? entry.getValue() : version;
      }
    }
    return version.equals(VERSION) ? kept : 0;
  }

  /** Writes everything that the store says anew. */
  public void everything(long number, DatasetGraph store) {
    write(number, () -> new IndexWriting(writer, store).everything());
  }

  /** Writes anew what the store says of these articles and subjects, of which some may be gone. */
  public void these(
      long number, Collection<String> articles, Collection<String> subjects, DatasetGraph store) {
    write(number, () -> new IndexWriting(writer, store).these(articles, subjects));
  }

  private void write(long number, Writing writing) {
    try {
      writing.run();
      writer.setLiveCommitData(
          Map.of(KEPT, String.valueOf(number), MADE_BY, VERSION).entrySet());
      writer.commit();
      searchers.maybeRefreshBlocking();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the first things of this choice in its order. */
  public List<Chooser.Chosen> first(Choice choice, int most) {
    return search(searcher -> new Chooser(searcher).first(choice, most));
  }

  /** Entities of these types that bear exactly this folded name. */
  public List<FoundName> called(String name, List<String> types, int most) {
    return search(searcher -> new NameSearch(searcher).called(name, types, most));
  }

  /** Entities of these types with all of these folded words in a name. */
  public List<FoundName> withWords(String words, List<String> types, int most) {
    return search(searcher -> new NameSearch(searcher).withWords(words, types, most));
  }

  /** Entities of these types whose folded name is nearly this one. */
  public List<FoundName> near(String name, List<String> types) {
    return search(searcher -> new NameSearch(searcher).near(name, types));
  }

  /** Entities a word of whose names begins so, the best known first. */
  public List<FoundName> beginning(String typed, int most) {
    return search(searcher -> new NameSearch(searcher).beginning(typed, most));
  }

  <T> T search(Search<T> search) {
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        return search.in(searcher);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      searchers.close();
      writer.rollback();
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Looks for something in the index as it stands. */
  @FunctionalInterface
  interface Search<T> {
    T in(IndexSearcher searcher) throws IOException;
  }

  /** Writes something into the index. */
  @FunctionalInterface
  private interface Writing {
    void run() throws IOException;
  }
}
