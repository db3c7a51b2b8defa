package org.newsgraph.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.store.article.ArticleGraph;
import org.newsgraph.store.article.ArticleList;
import org.newsgraph.store.article.ListedArticle;
import org.newsgraph.store.article.Receipt;
import org.newsgraph.store.article.StoredArticles;
import org.newsgraph.store.article.Version;
import org.newsgraph.store.consolidation.correction.CorrectionEntry;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.folder.DiskUse;
import org.newsgraph.store.folder.Erasing;
import org.newsgraph.store.folder.ReadingCopy;
import org.newsgraph.store.folder.StoreException;
import org.newsgraph.store.folder.StoreFolder;
import org.newsgraph.store.folder.Tree;
import org.newsgraph.store.folder.WholeFile;
import org.newsgraph.store.incoming.Incoming;
import org.newsgraph.store.journal.Follower;
import org.newsgraph.store.revision.Delta;
import org.newsgraph.store.revision.Loading;
import org.newsgraph.store.revision.Revision;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A store of news in a folder: article graphs and the knowledge worked out from them. One process
 * owns it at a time; every transaction happens in here.
 *
 * <p>Reading: {@link #read} or, for a server, {@link #dataset}. Writing: {@link #load}, {@link
 * #takeIn}, {@link #correct}. All throw {@link StoreException} where the store cannot be used. May
 * be shared between threads; one writes at a time.
 */
public final class NewsStore implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(NewsStore.class);

  private static final int TOGETHER = 200;

  private final StoreFolder folder;
  private final Database database;
  private final Incoming incoming;
  private final ArticleList list;
  private final Amendments amendments;
  private final Tact housekeeping = new Tact(Clock.systemUTC());
  private final Erasing erasing;
  private final Optional<Path> copy;

  private NewsStore(StoreFolder folder, Database database, Optional<Path> copy) {
    this.copy = copy;
    this.folder = folder;
    this.database = database;
    this.incoming = new Incoming(folder.incoming());
    this.list = new ArticleList(folder.articles());
    this.erasing = new Erasing(folder.erasing());
    this.amendments = new Amendments(folder, database, list);
  }

  /**
   * Opens the store in that folder and applies what has changed in its corrections; {@link
   * StoreException} where there is none, or where another process owns it.
   */
  public static NewsStore open(Path directory) {
    StoreFolder folder = new StoreFolder(directory);
    if (!folder.exists() || folder.hasUnfinishedDatabase()) {
      throw StoreException.missing(directory);
    }
    Database database = Database.open(folder);
    try {
      NewsStore store = new NewsStore(folder, database, Optional.empty());
      store.finishErasing();
      return store;
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /** Opens the store in that folder, after making one where there is none. */
  public static NewsStore openOrCreate(Path directory) {
    try {
      StoreFolder folder = new StoreFolder(directory);
      folder.create();
      Database.make(folder);
    } catch (IOException e) {
      throw StoreException.unreadable(directory, e);
    }
    return open(directory);
  }

  /**
   * Makes a store of many articles at once, from scratch; {@link StoreException} where there is one
   * already. Of two graphs with one IRI the second is quarantined. The receipts come in the order
   * of the articles.
   */
  public static List<Receipt> make(Path directory, BulkLoading.Source source) {
    List<Receipt> receipts = BulkLoading.into(directory, source);
    try (NewsStore made = open(directory)) {
      made.listAnew();
    }
    return receipts;
  }

  /**
   * Opens the store for questions alone: where its folder may not be written, as on a read-only
   * disk, a copy of it in the temporary folder, which goes when the store is closed.
   */
  public static NewsStore openToRead(Path directory) {
    StoreFolder folder = new StoreFolder(directory);
    if (!folder.exists() || Files.isWritable(folder.database())) {
      return open(directory);
    }
    try {
      Path copy = ReadingCopy.of(folder);
      StoreFolder copied = new StoreFolder(copy);
      return new NewsStore(copied, Database.open(copied), Optional.of(copy));
    } catch (IOException e) {
      throw StoreException.unreadable(directory, e);
    }
  }

  /**
   * The dataset, for a server that runs read transactions of its own; nobody else writes to it.
   * Besides both layers it holds the store's book-keeping in a graph of its own, {@code ng:ledger},
   * in which nothing has an rdf:type.
   */
  public DatasetGraph dataset() {
    return database.dataset();
  }

  /** How many transactions have changed the store: the same number, the same content. */
  public long changes() {
    return database.changes();
  }

  /**
   * Attaches somebody who keeps something in step with the store: tells at once what was missed,
   * and from now on every change as it is committed.
   */
  public synchronized void attach(Follower follower) {
    database.attach(follower);
  }

  /** Answers a question inside one read transaction. */
  public <T> T read(Function<DatasetGraph, T> question) {
    return database.read(question);
  }

  /**
   * Whether this text of the article, read by this version of the extractor, is in the store, so
   * that it need not be read again.
   */
  public boolean holds(Version version) {
    return read(d -> new StoredArticles(d).holds(version));
  }

  /** Which versions of which articles are in, in the order of their IRIs. */
  public List<Version> versions() {
    return read(d -> new StoredArticles(d).listed()).stream().map(ListedArticle::version).toList();
  }

  /** The article's graph in its compact form, copied; empty where it is not in. */
  public Optional<ArticleGraph> graph(String article) {
    return read(d -> new StoredArticles(d).graph(article))
        .map(triples -> new ArticleGraph(article, triples));
  }

  /** The IRI of the article that goes by this IRI, identifier or address. */
  public Optional<String> article(String name) {
    return read(d -> new StoredArticles(d).named(name));
  }

  /** The article that somebody withdrew under this IRI, identifier or address. */
  public synchronized Optional<String> withdrawnAs(String name) {
    return amendments.withdrawnAs(name);
  }

  /** The identifier and the addresses by which people call the article; none where it is not in. */
  public List<String> names(String article) {
    return read(d -> new StoredArticles(d).graph(article))
        .map(graph -> ListedArticle.of(article, graph).names())
        .orElse(List.of());
  }

  /** Whether somebody withdrew the article. */
  public synchronized boolean withdrawn(String article) {
    return amendments.current().withdraws(article);
  }

  /**
   * Takes article graphs in, all or nothing as far as they are well-formed, and brings the
   * knowledge layer up to date; one write transaction. Hand over 50 to 500 at a time. The receipts
   * come in the order of the articles.
   */
  public List<Receipt> load(Collection<ArticleGraph> articles) {
    return load(articles, false);
  }

  /** The same, also in the place of graphs of the same version, as when the program has changed. */
  public List<Receipt> loadAgain(Collection<ArticleGraph> articles) {
    return load(articles, true);
  }

  private synchronized List<Receipt> load(Collection<ArticleGraph> articles, boolean again) {
    Corrections corrections = amendments.current();
    Loading loading = read(d -> Loading.of(articles, d, corrections, again));
    if (loading.changesAnything()) {
      Delta delta = read(d -> Revision.replacing(loading.changes(), d, corrections));
      database.write(delta);
      list.put(loading.listed());
    }
    return loading.receipts();
  }

  /**
   * Takes in what other processes left in {@code incoming/}, and what somebody wrote into the
   * corrections file; cheap where there is nothing, so a server calls it every second.
   */
  public synchronized List<Receipt> takeIn() {
    amendments.followFile();
    List<Receipt> receipts = new ArrayList<>();
    Answering answering =
        new Answering(folder, new Answering.Deeds(this::export, this::compact, this::erase));
    incoming.takeIn(
        new Incoming.Hands<>(
            batch -> receipts.addAll(takeIn(batch)),
            amendments::add,
            Optional.of(answering::answer)));
    return List.copyOf(receipts);
  }

  /**
   * What a process that owns the store for long does every second or so: takes in what waits, many
   * articles in one transaction where they come one by one, and compacts the store when that pays.
   */
  public synchronized void keepHouse() {
    if (housekeeping.isTime(incoming)) {
      housekeeping.tookIn(!takeIn().isEmpty());
    }
    if (housekeeping.mayWantCompacting(folder) && disk().wantsCompacting()) {
      compactIfThereIsRoom();
    }
  }

  private void compactIfThereIsRoom() {
    try {
      compact();
    } catch (StoreException e) {
      LOG.warn("The store cannot be compacted: {}", e.getMessage());
    }
  }

  /** A batch that was in already when a process was killed may be missing from the list. */
  private List<Receipt> takeIn(List<ArticleGraph> batch) {
    List<Receipt> receipts = load(batch);
    list.put(
        batch.stream()
            .map(article -> ListedArticle.of(article.iri(), article.triples()))
            .filter(article -> holds(article.version()))
            .toList());
    return receipts;
  }

  /**
   * Adds lines of corrections to the store's own ({@code corrections.csv} in its folder) and
   * applies them; {@link IllegalArgumentException} names an entry that is not understood.
   */
  public synchronized void correct(String lines) {
    amendments.add(lines);
  }

  /** What people have put right in this store, in the order in which they said it. */
  public List<CorrectionEntry> corrections() {
    return amendments.entries();
  }

  /** Which lines of the store's corrections file are not understood and so left out, and why. */
  public List<String> correctionProblems() {
    return amendments.problems();
  }

  /**
   * Adds lines of corrections and applies them, all or none; {@link IllegalArgumentException} says
   * what is not understood.
   */
  public synchronized void correct(List<CorrectionEntry> lines) {
    amendments.add(lines);
  }

  /**
   * Takes back lines of the corrections, all or none, whoever noted them, and works out anew what
   * was made with them; {@link IllegalArgumentException} where there is no such line.
   */
  public synchronized void uncorrect(Collection<CorrectionEntry> entries) {
    amendments.undo(entries);
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
   * The same into a file, gzipped where its name ends in {@code .gz}; what was there before stays
   * until all is written.
   */
  public void export(Path file) {
    WholeFile.write(file, this::export);
  }

  /**
   * Looks for damage: one line for each thing that is not as it should be; empty where all is well.
   */
  public synchronized List<String> check() {
    return read(d -> new Check(d, amendments.current()).problems());
  }

  /** Gives back the disk space of what was replaced. */
  public synchronized void compact() {
    database.compact();
    listAnew();
  }

  private void listAnew() {
    List<ListedArticle> listed = read(d -> new StoredArticles(d).listed());
    list.rewrite(listed);
    new DiskUse.Compacted(bytes(), listed.size()).write(folder.compacted());
  }

  /** How much room the store takes, and how much it would take compacted. */
  public DiskUse disk() {
    return disk(read(d -> new StoredArticles(d).count()));
  }

  /** The same for whoever knows how many articles are in: counting them takes long. */
  public DiskUse disk(long articles) {
    return new DiskUse(bytes(), DiskUse.Compacted.read(folder.compacted()).needed(articles));
  }

  private long bytes() {
    try {
      return Tree.bytes(folder.database());
    } catch (IOException e) {
      throw StoreException.unreadable(folder.root(), e);
    }
  }

  /**
   * Forgets articles for good, and remembers that they stay out: no text that they ever had is in
   * any file of the store when this returns. A kill in the middle is made good by who opens it
   * next.
   */
  public synchronized void erase(Collection<String> articles) {
    erasing.begin(articles);
    finishErasing();
  }

  private synchronized void finishErasing() {
    List<String> articles = erasing.articles();
    if (articles.isEmpty()) {
      return;
    }
    articles.forEach(amendments::erase);
    incoming.takeIn(new Incoming.Hands<>(this::takeIn, amendments::add));
    compact();
    incoming.forget(articles);
    database.forget();
    erasing.end();
  }

  /** Takes articles out without remembering it. */
  public synchronized void remove(List<String> articles) {
    Corrections corrections = amendments.current();
    for (int from = 0; from < articles.size(); from += TOGETHER) {
      List<String> some = articles.subList(from, Math.min(from + TOGETHER, articles.size()));
      database.write(read(d -> Loading.without(some, d, corrections)));
      list.remove(some);
    }
  }

  /**
   * Gives articles other IRIs. Those under the new ones are in already, where they are not
   * withdrawn; the old go, and what people have put right or withdrawn holds under the new.
   *
   * @param iris the new IRI by the old one
   */
  public synchronized void rename(Map<String, String> iris) {
    amendments.rename(iris);
    remove(iris.keySet().stream().filter(iri -> graph(iri).isPresent()).sorted().toList());
  }

  /** Identifier and addresses of what is withdrawn, as far as they are remembered, by its IRI. */
  public synchronized Map<String, List<String>> withdrawn() {
    return amendments.withdrawn();
  }

  /** The folder in which followers keep their files; who does may make it. */
  public Path index() {
    return folder.index();
  }

  /** The store's folder. */
  public Path directory() {
    return folder.root();
  }

  /** Waits for a running write, then gives the store back; the second time does nothing. */
  @Override
  public synchronized void close() {
    database.close();
    copy.ifPresent(ReadingCopy::remove);
  }
}
