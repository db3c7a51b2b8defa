package org.newsgraph.queries.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.newsgraph.queries.index.choice.Choice;
import org.newsgraph.queries.index.choice.Chooser;
import org.newsgraph.queries.index.choice.Chosen;
import org.newsgraph.queries.index.choice.Condition;
import org.newsgraph.queries.index.choice.Connected;
import org.newsgraph.queries.index.choice.HeadsMet;
import org.newsgraph.queries.index.choice.Met;
import org.newsgraph.queries.index.row.ArticleRows;
import org.newsgraph.queries.index.row.EventRow;
import org.newsgraph.queries.index.row.IndexWriting;
import org.newsgraph.queries.index.row.MandateRows;
import org.newsgraph.queries.index.text.NewsAnalyzer;
import org.newsgraph.queries.index.text.Searched;
import org.newsgraph.queries.index.text.TextSearch;
import org.newsgraph.queries.office.Mandate;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.journal.Change;
import org.newsgraph.store.journal.Follower;
import org.slf4j.LoggerFactory;

/**
 * The index beside a store, in a folder of its own. One process writes it, the one that owns the
 * store; may be shared between threads.
 */
public final class NewsIndex implements Follower, AutoCloseable {
  /** To be raised when what the documents hold changes: an older index is then made anew. */
  private static final String VERSION = "18";

  private static final String KEPT = "kept";
  private static final String MADE_BY = "version";
  private static final double BUFFER_MB = 64;

  /** Lucene says on standard error which of the JDK's preview modules it would like. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(NewsIndex.class);

  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;

  private volatile boolean inStep = true;
  private volatile Optional<Counts> counts = Optional.empty();

  private NewsIndex(Directory directory) throws IOException {
    this.directory = directory;
    this.writer =
        new IndexWriter(
            directory,
            new IndexWriterConfig(new NewsAnalyzer())
                .setOpenMode(OpenMode.CREATE_OR_APPEND)
                .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0))
                .setRAMBufferSizeMB(BUFFER_MB)
                .setCommitOnClose(false));
    this.searchers = new SearcherManager(writer, new SearcherFactory());
  }

  /**
   * Opens the index beside a store, made anew where there is none that fits, and keeps it in step
   * with the store from now on; empty where it cannot be written, as on a read-only disk.
   */
  public static Optional<NewsIndex> beside(NewsStore store) {
    Path folder = store.directory().resolve("index");
    try {
      NewsIndex index = open(folder);
      index.attachTo(store);
      return Optional.of(index);
    } catch (IOException | UncheckedIOException e) {
      LOG.warn("Answers come without the index of {}: {}", folder, e.toString());
      return Optional.empty();
    }
  }

  /** An index that cannot be read is no loss: the store has all that was in it. */
  static NewsIndex open(Path folder) throws IOException {
    LUCENE.setLevel(Level.SEVERE);
    try {
      return new NewsIndex(FSDirectory.open(folder));
    } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException e) {
      try (Directory old = FSDirectory.open(folder)) {
        for (String file : old.listAll()) {
          old.deleteFile(file);
        }
      }
      return new NewsIndex(FSDirectory.open(folder));
    }
  }

  private void attachTo(NewsStore store) {
    store.attach(this);
    if (fresh()) {
      store.read(
          dataset -> {
            everything(0, dataset);
            return true;
          });
    }
  }

  /** Whether the index has followed all that was committed; else nobody is to rely on it. */
  public boolean isInStep() {
    return inStep;
  }

  @Override
  public long kept() {
    return committed(KEPT).filter(kept -> !fresh()).map(Long::parseLong).orElse(0L);
  }

  private boolean fresh() {
    return !committed(MADE_BY).equals(Optional.of(VERSION));
  }

  private Optional<String> committed(String key) {
    Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
    if (data != null) {
      for (Map.Entry<String, String> entry : data) {
        if (entry.getKey().equals(key)) {
          return Optional.of(entry.getValue());
        }
      }
    }
    return Optional.empty();
  }

  @Override
  public void follow(Change change, DatasetGraph store) {
    if (change.articles().all() || change.subjects().all()) {
      everything(change.number(), store);
    } else {
      these(change.number(), change.articles().iris(), change.subjects().iris(), store);
    }
  }

  /** Writes everything that the store says anew. */
  void everything(long number, DatasetGraph store) {
    write(number, () -> new IndexWriting(writer, store).everything());
  }

  /**
   * Writes anew what the store says of these articles and subjects, of which some may be gone: of
   * the words of an article that is gone nothing stays behind.
   */
  void these(
      long number, Collection<String> articles, Collection<String> subjects, DatasetGraph store) {
    write(number, () -> new IndexWriting(writer, store).these(articles, subjects));
    if (articles.stream().anyMatch(iri -> isGone(iri, store))) {
      write(number, writer::forceMergeDeletes);
    }
  }

  private static boolean isGone(String article, DatasetGraph store) {
    return !store.containsGraph(NodeFactory.createURI(article));
  }

  private void write(long number, Writing writing) {
    try {
      inStep = false;
      writing.run();
      writer.setLiveCommitData(Map.of(KEPT, String.valueOf(number), MADE_BY, VERSION).entrySet());
      writer.commit();
      searchers.maybeRefreshBlocking();
      counts = Optional.empty();
      inStep = true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the first things of this choice in its order. */
  public List<Chosen> first(Choice choice, int most) {
    return search(searcher -> new Chooser(searcher).first(choice, most));
  }

  /** Returns the IRIs of the first things of this choice in its order. */
  public List<String> iris(Choice choice, int most) {
    return search(searcher -> new Chooser(searcher).iris(choice, most));
  }

  /** Returns the people who took part with most others in the events of this choice. */
  public List<Connected> connected(Choice choice, int most) {
    return search(searcher -> new Chooser(searcher).connected(choice, most));
  }

  /**
   * Returns the first of those who met as heads of countries in an event, in the order of the
   * answer.
   *
   * @param countries that one of them heads; none stand for any
   */
  public List<Met> heads(String event, List<String> countries, int most) {
    return search(searcher -> new HeadsMet(searcher).of(event, countries, most));
  }

  /** Returns how many things there are of this choice. */
  public int count(Choice choice) {
    return search(searcher -> new Chooser(searcher).count(choice));
  }

  /** Returns how many things of this choice have each value of the field. */
  public Map<String, Integer> tally(Choice choice, String field) {
    return search(searcher -> new Chooser(searcher).tally(choice, field));
  }

  /** Returns those who act for one of these countries. */
  public List<Mandate> mandates(List<String> countries) {
    return search(searcher -> MandateRows.all(searcher, countries));
  }

  /** Returns those of these who act for one of these countries. */
  public List<Mandate> mandates(List<String> countries, List<String> there) {
    return search(searcher -> MandateRows.among(searcher, countries, there));
  }

  /** Whether somebody acts for one of these countries. */
  public boolean isRepresented(List<String> countries) {
    return search(searcher -> MandateRows.exist(searcher, countries));
  }

  /** Returns how much is in the store; counted once after each change. */
  public Counts counts() {
    Counts known = counts.orElseGet(() -> search(searcher -> new Counting(searcher).counts()));
    counts = Optional.of(known);
    return known;
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

  /** Returns how much is in some collections; of entities nothing is counted. */
  public Counts counts(List<String> collections) {
    return collections.isEmpty()
        ? counts()
        : search(searcher -> new Counting(searcher).counts(collections));
  }

  /** Articles of these collections by the words of their headlines and texts, best first. */
  public Searched articles(String typed, List<String> collections, int from, int most) {
    return search(s -> new TextSearch(s, collections).found(ArticleRows.KIND, typed, from, most));
  }

  /**
   * Events of which these collections tell, by the words of the line that names them and of what
   * they are about, best first.
   */
  public Searched events(String typed, List<String> collections, int from, int most) {
    return search(s -> new TextSearch(s, collections).found(EventRow.KIND, typed, from, most));
  }

  /** The things of a kind in an order, such as all events of somebody. */
  public static Choice choice(String kind, String order, Condition... conditions) {
    return new Choice(kind, order, List.of(conditions));
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
      inStep = false;
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
