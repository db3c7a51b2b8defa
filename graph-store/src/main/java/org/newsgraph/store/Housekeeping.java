package org.newsgraph.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.newsgraph.store.folder.AtomicFile;
import org.newsgraph.store.folder.Privately;
import org.newsgraph.store.folder.StoreException;
import org.newsgraph.store.folder.StoreException.Problem;
import org.newsgraph.store.folder.StoreFolder;
import org.newsgraph.store.folder.WholeFile;
import org.newsgraph.store.incoming.Incoming;
import org.newsgraph.store.incoming.Request;
import org.newsgraph.store.incoming.Wish;
import org.newsgraph.store.publication.Publication;
import org.newsgraph.store.publication.Target;

/**
 * What is done with a store as a whole: by this process where nobody owns the store, else by the
 * one that does, such as the server, while this one waits. All throw {@link StoreException} where
 * the store cannot be used.
 */
public final class Housekeeping {
  private static final Duration LOOK_AGAIN = Duration.ofMillis(100);
  private static final int LOOKS_BETWEEN_TRIES = 20;

  private final Path directory;
  private final StoreFolder folder;

  private Housekeeping(Path directory) {
    this.directory = directory;
    this.folder = new StoreFolder(directory);
  }

  /** Of the store in that folder. */
  public static Housekeeping of(Path directory) {
    return new Housekeeping(directory);
  }

  /** Writes both layers as sorted N-Quads. */
  public void export(OutputStream out) {
    done(Wish.EXPORT, List.of(), store -> store.export(out)).ifPresent(answer -> copy(answer, out));
  }

  /** The same into a file, gzipped where its name says so, in its place when it is whole. */
  public void export(Path file) {
    WholeFile.write(file, this::export);
  }

  /**
   * Makes a SPARQL endpoint hold both layers, and nothing that was published there before and is
   * gone since; {@link IllegalArgumentException} where it does not take them, after which calling
   * it again goes on.
   *
   * @param anew whether everything is sent, whatever was sent before
   */
  public void publish(Target target, boolean anew) {
    Path place = folder.published();
    try {
      if (!folder.exists()) {
        throw StoreException.missing(directory);
      }
      Privately.folder(place);
      Path memory = place.resolve(target.name() + ".tsv");
      if (anew) {
        Files.deleteIfExists(memory);
        Files.deleteIfExists(place.resolve(memory.getFileName() + ".doing"));
      }
      Path export = place.resolve(".export." + ProcessHandle.current().pid());
      try {
        AtomicFile.write(export, this::export);
        new Publication(target, memory).publish(export);
      } finally {
        Files.deleteIfExists(export);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gives back the disk space of what was replaced. */
  public void compact() {
    done(Wish.COMPACT, List.of(), NewsStore::compact).ifPresent(Housekeeping::remove);
  }

  /**
   * Forgets an article for good: its texts, also earlier ones, are in no file of the store any
   * more, and it stays out.
   */
  public void erase(String article) {
    List<String> articles = List.of(article);
    done(Wish.ERASE, articles, store -> store.erase(articles)).ifPresent(Housekeeping::remove);
  }

  /** The answer of another process; empty where this one did it. */
  private Optional<Path> done(Wish wish, List<String> articles, Consumer<NewsStore> work) {
    if (tried(wish, work)) {
      return Optional.empty();
    }
    Request request = new Incoming(folder.incoming()).putRequest(wish, articles);
    for (int look = 1; !Files.exists(request.answer(folder)); look++) {
      failed(request);
      pause();
      if (look % LOOKS_BETWEEN_TRIES == 0) {
        takeInWhereTheOwnerHasGone();
      }
    }
    return Optional.of(request.answer(folder));
  }

  private boolean tried(Wish wish, Consumer<NewsStore> work) {
    try (NewsStore store =
        wish == Wish.EXPORT ? NewsStore.openToRead(directory) : NewsStore.open(directory)) {
      store.takeIn();
      work.accept(store);
      return true;
    } catch (StoreException e) {
      if (e.problem() == Problem.LOCKED) {
        return false;
      }
      throw e;
    }
  }

  /** Then this process owns the store and answers itself. */
  private void takeInWhereTheOwnerHasGone() {
    try (NewsStore store = NewsStore.open(directory)) {
      store.takeIn();
    } catch (StoreException e) {
      if (e.problem() != Problem.LOCKED) {
        throw e;
      }
    }
  }

  private void failed(Request request) {
    Path failure = request.failure(folder);
    if (Files.exists(failure)) {
      String words = text(failure);
      remove(failure);
      throw StoreException.refused(words);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Path answer, OutputStream out) {
    try {
      Files.copy(answer, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      remove(answer);
    }
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(LOOK_AGAIN.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for the owner of the store", e);
    }
  }
}
