package org.newsgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/** The open TDB2 database: connection, transactions, and recovery after one that failed. */
final class Database implements AutoCloseable {
  private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

  private final StoreFolder folder;
  private DatasetGraph dataset;

  private Database(StoreFolder folder) {
    this.folder = folder;
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

  private void connect() {
    try {
      dataset = DatabaseMgr.connectDatasetGraph(Location.create(folder.database()));
    } catch (RuntimeException e) {
      throw isLocked(e)
          ? StoreException.locked(folder.root(), owner())
          : StoreException.unreadable(folder.root(), e);
    }
  }

  private static boolean isLocked(Throwable e) {
    return e != null
        && (e.getClass().getSimpleName().equals("AlreadyLocked")
            || String.valueOf(e.getMessage()).contains("lock")
            || isLocked(e.getCause()));
  }

  private String owner() {
    try {
      return "process " + Files.readString(folder.database().resolve("tdb.lock")).strip();
    } catch (IOException e) {
      return "another process";
    }
  }

  DatasetGraph dataset() {
    return dataset;
  }

  <T> T read(Function<DatasetGraph, T> question) {
    return Txn.calculateRead(dataset, () -> question.apply(dataset));
  }

  /** Applies a change that was worked out beforehand, in one write transaction. */
  void write(Delta change) {
    Room.isThereFor(change.size(), folder.root());
    write(change::apply);
  }

  /**
   * One write transaction. What runs in it should not be able to fail; where it fails all the same,
   * the database is opened anew, for TDB2 must not go on after an abort.
   */
  void write(Consumer<DatasetGraph> change) {
    dataset.begin(TxnType.WRITE);
    try {
      change.accept(dataset);
      dataset.commit();
      dataset.end();
    } catch (InternalError e) {
      reopen();
      throw StoreException.full(folder.root());
    } catch (RuntimeException | OutOfMemoryError e) {
      reopen();
      throw StoreException.unreadable(folder.root(), e);
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
