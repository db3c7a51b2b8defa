package org.newsgraph.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.store.consolidation.Corrections;

/**
 * A store of news in a folder: article graphs and the knowledge worked out from them. One process
 * owns it at a time; every transaction happens in here.
 *
 * <p>Reading: {@link #read} or, for a server, {@link #dataset}. Writing: {@link #load}, {@link
 * #takeIn}, {@link #withdraw}, {@link #restore}, {@link #correct}. All throw {@link StoreException}
 * where the store cannot be used. May be shared between threads; one writes at a time.
 */
public final class NewsStore implements AutoCloseable {
  private final StoreFolder folder;
  private final Database database;
  private final Incoming incoming;
  private final ArticleList list;
  private final CorrectionsFile correctionsFile;
  private Corrections corrections;

  private NewsStore(StoreFolder folder, Database database) {
    this.folder = folder;
    this.database = database;
    this.incoming = new Incoming(folder.incoming());
    this.list = new ArticleList(folder.articles());
    this.correctionsFile = new CorrectionsFile(folder.corrections());
    this.corrections = correctionsFile.read();
  }

  /**
   * Opens the store in that folder and applies what has changed in its corrections; {@link
   * StoreException} where there is none, or where another process owns it.
   */
  public static NewsStore open(Path directory) {
    StoreFolder folder = new StoreFolder(directory);
    if (!folder.exists()) {
      throw StoreException.missing(directory);
    }
    Database database = Database.open(folder);
    try {
      NewsStore store = new NewsStore(folder, database);
      store.applyCorrections();
      return store;
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /** Opens the store in that folder, after making one where there is none. */
  public static NewsStore openOrCreate(Path directory) {
    try {
      new StoreFolder(directory).create();
    } catch (IOException e) {
      throw StoreException.unreadable(directory, e);
    }
    return open(directory);
  }

  /**
   * The dataset, for a server that runs read transactions of its own; nobody else writes to it.
   * Besides both layers it holds the store's book-keeping in a graph of its own, {@code ng:ledger},
   * in which nothing has an rdf:type.
   */
  public DatasetGraph dataset() {
    return database.dataset();
  }

  /** Answers a question inside one read transaction. */
  public <T> T read(Function<DatasetGraph, T> question) {
    return database.read(question);
  }

  /**
   * Whether this text of the article, read by this version of the extractor, is in the store or
   * waits in front of it.
   */
  public boolean holds(Version version) {
    return read(d -> new StoredArticles(d).holds(version)) || incoming.versions().contains(version);
  }

  /** The IRI of the article that goes by this IRI, identifier or address. */
  public Optional<String> article(String name) {
    return read(d -> new StoredArticles(d).named(name));
  }

  /** Whether somebody withdrew the article. */
  public synchronized boolean withdrawn(String article) {
    return corrections.withdraws(article);
  }

  /**
   * Takes article graphs in, all or nothing as far as they are well-formed, and brings the
   * knowledge layer up to date; one write transaction. Hand over 50 to 500 at a time. The receipts
   * come in the order of the articles.
   */
  public synchronized List<Receipt> load(Collection<ArticleGraph> articles) {
    Loading loading = read(d -> Loading.of(articles, d, corrections));
    if (loading.changesAnything()) {
      Delta delta = read(d -> Revision.replacing(loading.changes(), d, corrections));
      database.write(delta::apply);
      list.put(loading.versions());
    }
    return loading.receipts();
  }

  /**
   * Takes in what other processes left in {@code incoming/}; cheap where nothing waits, so a server
   * calls it every second.
   */
  public synchronized List<Receipt> takeIn() {
    List<Receipt> receipts = new ArrayList<>();
    incoming.takeIn(
        batch -> {
          receipts.addAll(load(batch));
          list.put(batch.stream().map(Version::of).filter(this::isIn).toList());
        });
    return List.copyOf(receipts);
  }

  private boolean isIn(Version version) {
    return read(d -> new StoredArticles(d).holds(version));
  }

  /** Takes an article out and remembers that it stays out; false where it is not in the store. */
  public synchronized boolean withdraw(String article) {
    boolean was = read(d -> new StoredArticles(d).contains(article));
    correctionsFile.withdraw(article);
    corrections = correctionsFile.read();
    List<String> one = List.of(article);
    Delta delta = read(d -> Loading.without(one, d, corrections));
    delta.remove(Ledger.GRAPH, read(d -> Ledger.corrections(new Ledger(d).corrections())));
    delta.add(Ledger.GRAPH, Ledger.corrections(correctionsFile.hash()));
    database.write(delta::apply);
    list.remove(article);
    return was;
  }

  /**
   * Forgets a withdrawal, so that the next extraction brings the article back; false where there
   * was none.
   */
  public synchronized boolean restore(String article) {
    boolean was = corrections.withdraws(article);
    correctionsFile.restore(article);
    corrections = correctionsFile.read();
    Delta delta = new Delta();
    delta.remove(Ledger.GRAPH, read(d -> Ledger.corrections(new Ledger(d).corrections())));
    delta.add(Ledger.GRAPH, Ledger.corrections(correctionsFile.hash()));
    database.write(delta::apply);
    return was;
  }

  /**
   * Adds the lines of a corrections file to the store's own ({@code corrections.csv} in its folder)
   * and applies them; {@link IllegalArgumentException} names an entry that is not understood.
   */
  public synchronized void correct(Path file) {
    try {
      String text = Files.readString(file);
      Corrections.parse(text);
      correctionsFile.add(Corrections.csv(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    corrections = correctionsFile.read();
    applyCorrections();
  }

  private synchronized void applyCorrections() {
    Rebuild.ifChanged(database, corrections, correctionsFile.hash());
    corrections.withdrawn().forEach(list::remove);
  }

  /**
   * Writes both layers as sorted N-Quads, every mention unfolded; the same store gives the same
   * bytes.
   */
  public void export(OutputStream out) {
    read(
        d -> {
          Export.write(d, out);
          return true;
        });
  }

  /**
   * Looks for damage: one line for each thing that is not as it should be; empty where all is well.
   */
  public synchronized List<String> check() {
    return read(d -> new Check(d, corrections).problems());
  }

  /** Gives back the disk space of what was replaced. */
  public synchronized void compact() {
    database.compact();
    list.rewrite(
        read(
            d -> {
              StoredArticles stored = new StoredArticles(d);
              return stored.iris().stream().map(stored::version).toList();
            }));
  }

  /**
   * Publishes both layers to a SPARQL 1.1 Graph Store Protocol endpoint; {@link
   * IllegalStateException} where it does not take them.
   *
   * @param knowledgeGraph name for the knowledge layer, where the target has no default graph
   */
  public void publish(String endpoint, Optional<String> knowledgeGraph) {
    read(
        d -> {
          new Publication(endpoint, knowledgeGraph).publish(d);
          return true;
        });
  }

  /** The store's folder. */
  public Path directory() {
    return folder.root();
  }

  /** Waits for a running write, then gives the store back; the second time does nothing. */
  @Override
  public synchronized void close() {
    database.close();
  }
}
