package org.newsgraph.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.newsgraph.store.folder.Privately;
import org.newsgraph.store.folder.Room;
import org.newsgraph.store.folder.StoreException;
import org.newsgraph.store.folder.StoreFolder;
import org.newsgraph.store.folder.Tree;
import org.newsgraph.store.journal.Change;
import org.newsgraph.store.journal.Changes;
import org.newsgraph.store.journal.Follower;
import org.newsgraph.store.revision.Delta;
import org.newsgraph.store.revision.Ledger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The open TDB2 database: connection, transactions, and recovery after one that failed. */
final class Database implements AutoCloseable {
  private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

  private static final Logger LOG = LoggerFactory.getLogger(Database.class);

  private static final String LOCK = "tdb.lock";
  private static final Pattern HELD =
      Pattern.compile("held by (process \\d+)|failed to get the holder's process id");

  private final StoreFolder folder;
  private final Changes changes;
  private final List<Follower> followers = new ArrayList<>();
  private DatasetGraph dataset;

  private Database(StoreFolder folder) {
    this.folder = folder;
    this.changes = new Changes(folder.changes());
  }

  static Database open(StoreFolder folder) {
    if (!OPEN.add(folder.root())) {
      throw StoreException.locked(folder.root(), "this process");
    }
    Database database = new Database(folder);
    try {
      database.connect();
      folder.sweep();
      return database;
    } catch (RuntimeException e) {
      OPEN.remove(folder.root());
      throw e;
    }
  }

  /**
   * Makes an empty database where there is none, or one that a process was killed over while it
   * made it: under another name, which it loses when it is whole.
   */
  static void make(StoreFolder folder) throws IOException {
    if (folder.hasUnfinishedDatabase()) {
      removeUnlessInUse(folder);
    }
    if (folder.exists()) {
      return;
    }
    Path beside = folder.unfinishedDatabase();
    Tree.remove(beside);
    Privately.folder(beside);
    DatasetGraph empty = DatabaseMgr.connectDatasetGraph(Location.create(beside));
    Txn.executeWrite(empty, () -> empty.add(Ledger.changes(0)));
    TDBInternal.expel(empty, true);
    Tree.force(beside);
    try {
      Files.move(beside, folder.database(), StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException e) {
      Tree.remove(beside);
      if (!folder.exists()) {
        throw e;
      }
    }
  }

  /** Another process may be making it at this moment, as earlier versions did. */
  private static void removeUnlessInUse(StoreFolder folder) throws IOException {
    Path lock = folder.database().resolve(LOCK);
    try (FileChannel channel =
            FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = channel.tryLock()) {
      if (held == null) {
        throw StoreException.locked(folder.root(), "another process");
      }
      Tree.remove(folder.database());
    }
  }

  private void connect() {
    try {
      dataset = DatabaseMgr.connectDatasetGraph(Location.create(folder.database()));
    } catch (RuntimeException e) {
      throw holder(e)
          .map(owner -> StoreException.locked(folder.root(), owner))
          .orElseGet(() -> StoreException.unreadable(folder.root(), e));
    }
  }

  /** Who holds the lock, where that is what is the matter. */
  private static Optional<String> holder(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      Matcher held = HELD.matcher(String.valueOf(cause.getMessage()));
      if (held.find()) {
        return Optional.of(held.group(1) == null ? "another process" : held.group(1));
      }
    }
    return Optional.empty();
  }

  DatasetGraph dataset() {
    return dataset;
  }

  <T> T read(Function<DatasetGraph, T> question) {
    return Txn.calculateRead(dataset, () -> question.apply(dataset));
  }

  /** How many transactions have changed the store. */
  long changes() {
    return read(d -> new Ledger(d).changes());
  }

  /** Tells it what it has missed, and from now on every change. */
  void attach(Follower follower) {
    Change missed = changes.between(follower.kept(), changes());
    if (!missed.articles().isEmpty() || !missed.subjects().isEmpty()) {
      read(
          d -> {
            follower.follow(missed, d);
            return true;
          });
    }
    followers.add(follower);
  }

  /** Applies a change that was worked out beforehand, in one write transaction. */
  void write(Delta delta) {
    Room.isThereFor(delta.size(), folder.root());
    write(delta.asChange(changes() + 1), delta::apply);
  }

  /**
   * One write transaction. What runs in it should not be able to fail; where it fails all the same,
   * the database is opened anew, for TDB2 must not go on after an abort.
   *
   * @param change what it may alter, under the next number
   */
  void write(Change change, Consumer<DatasetGraph> writing) {
    changes.note(change);
    dataset.begin(TxnType.WRITE);
    try {
      writing.accept(dataset);
      dataset.delete(Ledger.changes(change.number() - 1));
      dataset.add(Ledger.changes(change.number()));
      dataset.commit();
      dataset.end();
    } catch (InternalError e) {
      reopen();
      throw StoreException.full(folder.root());
    } catch (RuntimeException | OutOfMemoryError e) {
      reopen();
      throw StoreException.unreadable(folder.root(), e);
    }
    tell(change);
  }

  private void tell(Change change) {
    if (followers.isEmpty()) {
      return;
    }
    read(
        d -> {
          followers.removeIf(follower -> !follows(follower, change, d));
          return true;
        });
  }

  /** What stands beside the store must not stand in its way. */
  private static boolean follows(Follower follower, Change change, DatasetGraph store) {
    try {
      follower.follow(change, store);
      return true;
    } catch (RuntimeException e) {
      LOG.warn("{} cannot follow the store and waits until it is opened again", follower, e);
      return false;
    }
  }

  private void reopen() {
    try {
      dataset.abort();
      dataset.end();
    } finally {
      TDBInternal.expel(dataset, true);
      connect();
    }
  }

  /** What is gone is in no journal any more, nor in what followers keep. */
  void forget() {
    changes.forget();
    if (followers.isEmpty()) {
      folder.removeIndex();
    }
    followers.forEach(Follower::forget);
  }

  /** Copies what is alive into fresh files and removes the old ones. */
  void compact() {
    Room.isThereFor(read(d -> d.stream().count()), folder.root());
    DatabaseMgr.compact(dataset, true);
  }

  /** Gives the database back; the second time does nothing. */
  @Override
  public void close() {
    if (OPEN.remove(folder.root())) {
      TDBInternal.expel(dataset, true);
    }
  }
}
