package org.newsgraph.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.store.StoreException.Problem;
import org.newsgraph.store.consolidation.Corrections;
import org.newsgraph.store.validation.Validation;

/**
 * The way of the batch job into a store: straight in where nobody owns the store, through {@code
 * incoming/} where another process, such as the server, does.
 */
public final class Intake implements AutoCloseable {
  private final Path directory;
  private final Optional<NewsStore> store;
  private final Incoming incoming;
  private final Corrections corrections;
  private final Map<String, Version> known;

  private Intake(StoreFolder folder, Optional<NewsStore> store) {
    this.directory = folder.root();
    this.store = store;
    this.incoming = new Incoming(folder.incoming());
    this.corrections = new CorrectionsFile(folder.corrections()).read();
    this.known = store.isPresent() ? new HashMap<>() : known(folder);
  }

  private static Map<String, Version> known(StoreFolder folder) {
    Map<String, Version> known = new HashMap<>(new ArticleList(folder.articles()).read());
    new Incoming(folder.incoming()).versions().forEach(v -> known.put(v.article(), v));
    return known;
  }

  /**
   * Opens the way into the store in that folder, which is made where it does not exist; takes in
   * first what waits there.
   */
  public static Intake into(Path directory) {
    try {
      NewsStore store = NewsStore.openOrCreate(directory);
      Intake intake = new Intake(new StoreFolder(directory), Optional.of(store));
      store.takeIn();
      return intake;
    } catch (StoreException e) {
      if (e.problem() == Problem.LOCKED) {
        return new Intake(new StoreFolder(directory), Optional.empty());
      }
      throw e;
    }
  }

  /** The store, where this process owns it. */
  public Optional<NewsStore> store() {
    return store;
  }

  /**
   * Whether this version of the article is there already or on its way, so that it need not be read
   * again.
   */
  public boolean holds(Version version) {
    return store.isPresent()
        ? store.get().holds(version)
        : version.equals(known.get(version.article()));
  }

  /** Whether somebody withdrew the article, so that it need not be read. */
  public boolean withdrawn(String article) {
    return corrections.withdraws(article);
  }

  /**
   * Hands over a batch (50 to 500 articles); when this returns, killing the process loses none of
   * it.
   */
  public List<Receipt> put(Collection<ArticleGraph> batch) {
    return store.isPresent() ? store.get().load(batch) : leave(batch);
  }

  private List<Receipt> leave(Collection<ArticleGraph> batch) {
    List<Receipt> receipts = new ArrayList<>();
    List<ArticleGraph> good = new ArrayList<>();
    for (ArticleGraph article : batch) {
      Receipt receipt = receipt(article);
      receipts.add(receipt);
      if (receipt.outcome() == Outcome.LOADED || receipt.outcome() == Outcome.REPLACED) {
        known.put(article.iri(), Version.of(article));
        good.add(article);
      }
    }
    incoming.put(good);
    return List.copyOf(receipts);
  }

  private Receipt receipt(ArticleGraph article) {
    String iri = article.iri();
    if (withdrawn(iri)) {
      return Receipt.of(iri, Outcome.WITHDRAWN);
    }
    if (holds(Version.of(article))) {
      return Receipt.of(iri, Outcome.UNCHANGED);
    }
    return Validation.of(iri, article.triples())
        .problem()
        .map(problem -> new Receipt(iri, Outcome.QUARANTINED, problem))
        .orElseGet(
            () -> Receipt.of(iri, known.containsKey(iri) ? Outcome.REPLACED : Outcome.LOADED));
  }

  /**
   * Gives the store back; where another process had it and has gone by now, takes in what it left
   * waiting.
   */
  @Override
  public void close() {
    store.ifPresentOrElse(NewsStore::close, this::takeInIfFree);
  }

  private void takeInIfFree() {
    try (NewsStore free = NewsStore.open(directory)) {
      free.takeIn();
    } catch (StoreException e) {
      if (e.problem() != Problem.LOCKED) {
        throw e;
      }
    }
  }
}
